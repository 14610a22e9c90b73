// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import io.documentnode.epub4j.domain.Book;
import org.jspecify.annotations.Nullable;

/**
 * Places that reading systems lead to.
 *
 * @param cover the page of the cover; null when there is none
 * @param text the first chapter
 */
record Landmarks(@Nullable String cover, String text) {
    static Landmarks of(Book book, Manifest manifest) {
        var cover = Spines.cover(book, manifest);
        var text = manifest.spine().get(cover == null ? 0 : 1).href();
        return new Landmarks(cover == null ? null : cover.href(), text);
    }
}
