// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.page.Destination;
import dev.offprint.pdf.page.OutlineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The headings of one article, one below the other, to an outline. */
final class Outlines {
    private final List<Headings.Named> headings;
    private final Map<String, Destination> places;
    private int at;

    private Outlines(List<Headings.Named> headings, Map<String, Destination> places) {
        this.headings = headings;
        this.places = places;
    }

    static List<OutlineEntry> of(List<Headings.Named> headings, Map<String, Destination> places) {
        var placed = headings.stream()
                .filter(h -> places.containsKey(h.place()) && !h.title().isBlank())
                .toList();
        return new Outlines(placed, places).deeperThan(-1);
    }

    private List<OutlineEntry> deeperThan(int level) {
        var entries = new ArrayList<OutlineEntry>();
        while (at < headings.size() && headings.get(at).level() > level) {
            var heading = headings.get(at++);
            var place = java.util.Objects.requireNonNull(places.get(heading.place()));
            entries.add(new OutlineEntry(heading.line(), place, deeperThan(heading.level())));
        }
        return entries;
    }
}
