// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import io.documentnode.epub4j.domain.Book;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the spine of a book says. */
final class Spines {
    private Spines() {}

    /** The page of the cover where it opens the book; null when there is none. */
    static @Nullable ManifestItem cover(Book book, Manifest manifest) {
        var cover = manifest.item(book.getGuide().getCoverPage());
        var spine = manifest.spine();
        return cover.filter(page -> spine.size() > 1 && page.equals(spine.get(0)))
                .orElse(null);
    }

    /** The paths of the files that are read in their turn. */
    static Set<String> linear(Book book) {
        var paths = new HashSet<String>();
        for (var reference : book.getSpine().getSpineReferences()) {
            if (reference.isLinear() && reference.getResource() != null) {
                paths.add(reference.getResource().getHref());
            }
        }
        return paths;
    }
}
