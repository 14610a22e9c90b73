// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Resource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a package: those of the spine in its order, then the others by path. Leaves the book as it is. */
final class Manifest {
    private final Book book;
    private final Map<String, ManifestItem> items = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> foldedPaths = new HashSet<>();

    private Manifest(Book book) {
        this.book = book;
    }

    /**
     * Lists the files of a book.
     *
     * @throws IOException a resource cannot be read, or its path cannot stand in a package
     */
    static Manifest of(Book book) throws IOException {
        var manifest = new Manifest(book);
        for (var reference : book.getSpine().getSpineReferences()) manifest.add(reference.getResource());
        for (var resource : new TreeMap<>(book.getResources().getResourceMap()).values()) manifest.add(resource);
        return manifest;
    }

    List<ManifestItem> items() {
        return List.copyOf(items.values());
    }

    /** The file that holds a resource; empty when it is none of the book's. */
    Optional<ManifestItem> item(@Nullable Resource resource) {
        return resource == null ? Optional.empty() : Optional.ofNullable(items.get(resource.getHref()));
    }

    /** The files of the spine that can be read one after the other. */
    List<ManifestItem> spine() {
        var spine = new ArrayList<ManifestItem>();
        for (var reference : book.getSpine().getSpineReferences()) {
            item(reference.getResource()).filter(item -> !spine.contains(item)).ifPresent(spine::add);
        }
        return spine;
    }

    /** A path that no file has yet. */
    String freePath(String stem, String extension) {
        var path = stem + extension;
        for (int i = 2; !foldedPaths.add(path.toLowerCase(Locale.ROOT)); i++) path = stem + "-" + i + extension;
        return path;
    }

    /** An id that no file has yet. */
    String freeId(String wanted) {
        var safe = wanted.replaceAll("[^A-Za-z0-9_.-]", "-");
        var stem = safe.matches("[A-Za-z_].*") ? safe : "item-" + safe;
        var id = stem;
        for (int i = 2; !ids.add(id); i++) id = stem + "-" + i;
        return id;
    }

    private void add(@Nullable Resource resource) throws IOException {
        if (resource == null || items.containsKey(resource.getHref()) || isOurs(resource)) return;
        var path = resource.getHref();
        if (path == null || !Paths.isSafe(path) || !foldedPaths.add(path.toLowerCase(Locale.ROOT))) {
            throw new OffprintException(Problem.error(
                    "epub.path",
                    String.valueOf(path),
                    "no file of a package can have this path",
                    "rename the resource"));
        }
        var type = MediaTypeNames.of(resource);
        items.put(path, new ManifestItem(freeId(idOf(resource)), path, type, properties(resource, type), resource));
    }

    /** The old package document and NCX of a book that was read: new ones take their place. */
    private boolean isOurs(Resource resource) {
        return resource.equals(book.getOpfResource())
                || resource.equals(book.getNcxResource())
                || MediaTypeNames.of(resource).equals(MediaTypeNames.NCX);
    }

    private static String idOf(Resource resource) {
        var id = resource.getId();
        return id == null || id.isBlank() ? resource.getHref() : id;
    }

    private @Nullable String properties(Resource resource, String type) throws IOException {
        var properties = new ArrayList<String>();
        if (resource.equals(book.getCoverImage())) properties.add("cover-image");
        if (type.equals(MediaTypeNames.XHTML)) properties.addAll(ContentProperties.of(Bytes.of(resource)));
        return properties.isEmpty() ? null : String.join(" ", properties);
    }
}
