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
    private int spineLength;

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
        manifest.spineLength = manifest.items.size();
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

    /** The files of the spine, each once. */
    List<ManifestItem> spine() {
        return List.copyOf(items.values()).subList(0, spineLength);
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
        if (resource == null || items.containsKey(path(resource))) return;
        var path = path(resource);
        var type = MediaTypeNames.of(resource);
        if (isReplaced(resource, type)) return;
        if (!foldedPaths.add(path.toLowerCase(Locale.ROOT))) throw refused(path);
        items.put(path, new ManifestItem(freeId(idOf(resource)), path, type, properties(resource, type), resource));
    }

    private static String path(Resource resource) throws OffprintException {
        var path = resource.getHref();
        if (path == null || !Paths.isSafe(path)) throw refused(String.valueOf(path));
        return path;
    }

    private static OffprintException refused(String path) {
        return new OffprintException(
                Problem.error("epub.path", path, "no file of a package can have this path", "rename the resource"));
    }

    /** The old package, NCX and navigation documents of a book that was read: new ones take their place. */
    private boolean isReplaced(Resource resource, String type) throws IOException {
        if (resource.equals(book.getOpfResource()) || resource.equals(book.getNcxResource())) return true;
        if (type.equals(MediaTypeNames.NCX)) return true;
        boolean inSpine = spineLength == 0;
        return !inSpine && type.equals(MediaTypeNames.XHTML) && ContentProperties.isNavigation(Bytes.of(resource));
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
