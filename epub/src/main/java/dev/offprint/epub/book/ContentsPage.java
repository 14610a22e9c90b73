// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import org.jspecify.annotations.Nullable;

/**
 * How the navigation document is written.
 *
 * @param title over the table of contents
 * @param startOfText what the landmark of the first chapter is called
 * @param inSpine whether it is also a page of the book, before the first chapter
 * @param stylesheet the book's resource that dresses it; null for none
 */
public record ContentsPage(
        String title,
        String startOfText,
        boolean inSpine,
        @Nullable String stylesheet) {
    /** English, beside the book's pages. */
    public static final ContentsPage ENGLISH = new ContentsPage("Contents", "Beginning of the text", false, null);
}
