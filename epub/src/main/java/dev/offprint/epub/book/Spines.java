// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import io.documentnode.epub4j.domain.Book;
import java.util.HashSet;
import java.util.Set;

/** What the spine of a book says. */
final class Spines {
    private Spines() {}

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
