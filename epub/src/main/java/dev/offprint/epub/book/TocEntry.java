// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the table of contents as it can be written.
 *
 * @param byline empty for none
 * @param href where it leads; null when only its children lead somewhere
 */
record TocEntry(String title, String byline, @Nullable String href, List<TocEntry> children) {
    TocEntry {
        children = List.copyOf(children);
    }

    /** Its own address, else the first below it. */
    String firstHref() {
        return href == null ? children.get(0).firstHref() : href;
    }

    static int depth(List<TocEntry> entries) {
        int depth = 0;
        for (var entry : entries) depth = Math.max(depth, 1 + depth(entry.children()));
        return depth;
    }

    /** The entries that lead somewhere in the spine, those without an address only for the sake of their children. */
    static List<TocEntry> of(io.documentnode.epub4j.domain.Book book, Manifest manifest) {
        var entries = new TocReader(manifest).entries(book.getTableOfContents().getTocReferences());
        if (!entries.isEmpty()) return entries;
        var chapters = new ArrayList<TocEntry>();
        for (var item : manifest.spine()) {
            var title = item.resource().getTitle();
            chapters.add(
                    new TocEntry(title == null || title.isBlank() ? item.path() : title, "", item.href(), List.of()));
        }
        return chapters;
    }
}
