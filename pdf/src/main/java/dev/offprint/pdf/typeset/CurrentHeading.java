// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.page.Destination;
import java.util.List;
import java.util.Map;

/** Which section of an article a page belongs to: the last that begins on it or before. */
final class CurrentHeading {
    private final List<Headings.Named> sections;
    private final Map<String, Destination> places;

    CurrentHeading(List<Headings.Named> named, Map<String, Destination> places) {
        int highest = named.stream()
                .mapToInt(Headings.Named::level)
                .filter(level -> level > 0)
                .min()
                .orElse(0);
        this.sections = named.stream()
                .filter(heading -> heading.level() == highest && highest > 0 && places.containsKey(heading.place()))
                .toList();
        this.places = places;
    }

    /** The heading of a page, counted from 0; empty before the first. */
    String on(int page) {
        var current = "";
        for (var section : sections) {
            var place = places.get(section.place());
            if (place != null && place.page() <= page) current = section.line();
        }
        return current;
    }
}
