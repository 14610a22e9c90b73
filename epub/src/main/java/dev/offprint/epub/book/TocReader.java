// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import io.documentnode.epub4j.domain.TOCReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes out of epub4j's table of contents what can be written. */
final class TocReader {
    private final Manifest manifest;
    private final Set<ManifestItem> spine;

    TocReader(Manifest manifest) {
        this.manifest = manifest;
        this.spine = new HashSet<>(manifest.spine());
    }

    List<TocEntry> entries(List<TOCReference> references) {
        var entries = new ArrayList<TocEntry>();
        for (var reference : references) entry(reference).ifPresent(entries::add);
        return entries;
    }

    private Optional<TocEntry> entry(TOCReference reference) {
        var children = entries(reference.getChildren());
        var href = href(reference);
        if (href == null && children.isEmpty()) return Optional.empty();
        var title = reference.getTitle();
        return Optional.of(new TocEntry(
                title == null || title.isBlank() ? "–" : title.strip(), byline(reference), href, children));
    }

    private static String byline(TOCReference reference) {
        return reference instanceof BylinedEntry entry ? entry.byline().strip() : "";
    }

    private @Nullable String href(TOCReference reference) {
        var item = manifest.item(reference.getResource()).filter(spine::contains);
        if (item.isEmpty()) return null;
        var fragment = reference.getFragmentId();
        return item.get().href() + (fragment == null || fragment.isBlank() ? "" : "#" + Paths.url(fragment));
    }
}
