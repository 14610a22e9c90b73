// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import org.jspecify.annotations.Nullable;

/**
 * How the navigation document is written.
 *
 * @param title over the table of contents
 * @param cover what the landmark of the cover is called
 * @param startOfText what the landmark of the first chapter is called
 * @param inSpine whether it is also a page of the book, before the first chapter, after the cover
 * @param stylesheet the book's resource that dresses it; null for none
 */
public record ContentsPage(
        String title,
        String cover,
        String startOfText,
        boolean inSpine,
        @Nullable String stylesheet) {
    /** English, beside the book's pages. */
    public static final ContentsPage ENGLISH =
            new ContentsPage("Contents", "Cover", "Beginning of the text", false, null);
}
