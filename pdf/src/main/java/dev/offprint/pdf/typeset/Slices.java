// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.flow.Anchor;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Takes a strip apart that is higher than any column, between its lines. */
final class Slices {
    private static final double ABOVE = .8;
    private static final double BELOW = .3;

    private final Strip strip;

    private Slices(Strip strip) {
        this.strip = strip;
    }

    /** Slices of at most a height, where the strip has places to cut; notes and boxes go with the first. */
    static List<Strip> of(Strip strip, double most) {
        return strip.height() <= most ? List.of(strip) : new Slices(strip).sliced(most);
    }

    private List<Strip> sliced(double most) {
        var slices = new ArrayList<Strip>();
        var places = places();
        double from = 0;
        while (strip.height() - from > most) {
            var to = places.floor(from + most);
            if (to == null || to <= from) to = places.higher(from);
            if (to == null) break;
            slices.add(slice(from, to));
            from = to;
        }
        slices.add(slice(from, strip.height()));
        return slices;
    }

    /** Heights that no glyph and no picture crosses. */
    private NavigableSet<Double> places() {
        var places = new TreeSet<Double>();
        for (var item : strip.items()) if (item instanceof Glyphs g) places.add(g.baseline() - ABOVE * g.size());
        places.removeIf(y -> strip.items().stream().anyMatch(item -> crosses(item, y)));
        return places;
    }

    private static boolean crosses(Item item, double y) {
        if (item instanceof Bar) return false;
        return top(item) < y - 1e-6 && bottom(item) > y + 1e-6;
    }

    private static double top(Item item) {
        if (item instanceof Glyphs g) return g.baseline() - ABOVE * g.size();
        if (item instanceof Bar bar) return bar.area().y();
        if (item instanceof Picture p) return p.area().y();
        throw new AssertionError("no case for " + item.getClass());
    }

    private static double bottom(Item item) {
        if (item instanceof Glyphs g) return g.baseline() + BELOW * g.size();
        if (item instanceof Bar bar) return bar.area().y();
        if (item instanceof Picture p) return p.area().y() + p.area().height();
        throw new AssertionError("no case for " + item.getClass());
    }

    private Strip slice(double from, double to) {
        var items = strip.items().stream().filter(i -> within(top(i), from, to)).toList();
        var links = strip.links().stream()
                .filter(l -> within(l.area().y(), from, to))
                .toList();
        var anchors =
                strip.anchors().stream().filter(a -> within(a.y(), from, to)).toList();
        boolean first = from == 0;
        return new Strip(
                        to - from,
                        items,
                        links,
                        first ? strip.notes() : List.of(),
                        List.<Anchor>copyOf(anchors),
                        first ? strip.boxes() : List.of(),
                        strip.repeated())
                .moved(0, -from)
                .withHeight(to - from);
    }

    private boolean within(double y, double from, double to) {
        boolean last = to >= strip.height();
        return (y >= from - 1e-6 || from == 0) && (y < to - 1e-6 || last);
    }
}
