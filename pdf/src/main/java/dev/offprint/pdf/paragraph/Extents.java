// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Box;
import dev.offprint.pdf.paragraph.HorizontalItem.Glue;
import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;

/** Measures a paragraph without lines. */
final class Extents {
    private double natural;
    private double least;
    private double line;
    private double part;

    private Extents() {}

    static Extent of(Material material) {
        var extents = new Extents();
        HorizontalItem before = Penalty.NEVER;
        for (var item : material.items()) {
            extents.add(item, before);
            before = item;
        }
        return new Extent(extents.least, extents.natural);
    }

    private void add(HorizontalItem item, HorizontalItem before) {
        if (item instanceof Penalty penalty) penalty(penalty);
        else if (item instanceof Glue && before instanceof Box) endPart();
        else part += item.width();
        line += item.width();
    }

    private void penalty(Penalty penalty) {
        boolean syllable = penalty.breakWidth() > 0;
        if (penalty.cost() < HorizontalItem.FORBIDDEN && !syllable) endPart();
        if (penalty.cost() > HorizontalItem.FORCED) return;
        natural = Math.max(natural, line);
        line = 0;
    }

    private void endPart() {
        least = Math.max(least, part);
        part = 0;
    }
}
