// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.page.Destination;
import java.util.List;
import java.util.Map;

/**
 * What a table of contents prints: known only when the pages are made, so a document that has one is set again until
 * nothing moves.
 */
record ContentsEntries(List<Entry> entries) {
    /** As deep as Word's. */
    private static final int DEEPEST = 3;

    static final ContentsEntries NONE = new ContentsEntries(List.of());

    ContentsEntries {
        entries = List.copyOf(entries);
    }

    /** A heading with the folio of its page. */
    record Entry(Headings.Named heading, String folio) {}

    static ContentsEntries of(List<Headings.Named> headings, Map<String, Destination> places) {
        return new ContentsEntries(headings.stream()
                .filter(heading -> heading.level() > 0 && heading.level() <= DEEPEST)
                .filter(heading -> places.containsKey(heading.place()))
                .map(heading -> new Entry(heading, folio(places, heading)))
                .toList());
    }

    private static String folio(Map<String, Destination> places, Headings.Named heading) {
        var place = places.get(heading.place());
        return place == null ? "" : String.valueOf(place.page() + 1);
    }
}
