// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.TypeArea;
import dev.offprint.pdf.page.Destination;
import dev.offprint.pdf.paging.Placed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds on which pages, and how far down them, the named places of a document are. */
final class Places {
    private final TypeArea area;
    private final Map<String, Destination> found = new LinkedHashMap<>();

    private Places(TypeArea area) {
        this.area = area;
    }

    static Map<String, Destination> of(List<Gathering> gatherings, TypeArea area) {
        var places = new Places(area);
        int page = 0;
        for (var gathering : gatherings) {
            var headings = gathering.headings();
            if (headings.isUntitled()) places.put(headings.top(), new Destination(page, area.head()));
            for (var leaf : gathering.leaves()) places.leaf(page++, leaf);
        }
        return places.found;
    }

    private void leaf(int page, List<Placed> leaf) {
        for (var one : leaf) {
            for (var anchor : one.strip().anchors())
                put(anchor.name(), new Destination(page, area.head() + one.y() + anchor.y()));
        }
    }

    private void put(String name, Destination destination) {
        found.putIfAbsent(name, destination);
    }
}
