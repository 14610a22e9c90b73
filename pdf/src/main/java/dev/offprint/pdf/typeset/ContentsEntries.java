// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.page.Destination;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * What a table of contents prints: known only when the pages are made, so a document that has one is set again until
 * nothing moves.
 */
record ContentsEntries(List<Entry> entries) {
    static final ContentsEntries NONE = new ContentsEntries(List.of());

    /** Levels of headings that are listed, below the articles where there are many. */
    private static final int OF_ARTICLE = 3;

    private static final int OF_PUBLICATION = 2;

    ContentsEntries {
        entries = List.copyOf(entries);
    }

    /**
     * A heading with the folio of its page.
     *
     * @param depth from 0
     * @param authors of an article among others; empty elsewhere
     * @param language BCP 47 of its words
     */
    record Entry(int depth, Headings.Named heading, String authors, String language, String folio) {}

    /**
     * The entries of articles.
     *
     * @param shift from the number of a page, counted from 1, to its folio
     */
    static ContentsEntries of(List<Gathering> gatherings, Map<String, Destination> places, int shift) {
        var counted = gatherings.stream().filter(Gathering::isCounted).toList();
        boolean many = counted.size() > 1;
        var entries = new ArrayList<Entry>();
        for (var gathering : counted) entries.addAll(of(gathering, many, places, shift));
        return new ContentsEntries(entries);
    }

    private static List<Entry> of(Gathering gathering, boolean many, Map<String, Destination> places, int shift) {
        var entries = new ArrayList<Entry>();
        Deque<Integer> open = new ArrayDeque<>();
        for (var heading : gathering.headings().named()) {
            var place = places.get(heading.place());
            if (heading.level() == 0 && !many
                    || place == null
                    || heading.title().isBlank()) continue;
            while (!open.isEmpty() && open.element() >= heading.level()) open.pop();
            open.push(heading.level());
            int depth = open.size() - 1;
            if (depth >= (many ? 1 + OF_PUBLICATION : OF_ARTICLE)) continue;
            var authors = heading.level() == 0 ? gathering.headings().authors() : "";
            var folio = String.valueOf(place.page() + 1 + shift);
            entries.add(new Entry(depth, heading, authors, gathering.language(), folio));
        }
        return entries;
    }
}
