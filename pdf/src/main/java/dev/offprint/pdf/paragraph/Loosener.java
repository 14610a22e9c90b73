// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Box;
import dev.offprint.pdf.paragraph.HorizontalItem.Glue;
import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;
import java.util.List;

/**
 * Lets lines end where they should not, in chains of words that are tied together and wider than a line: nothing may
 * stand out of the measure.
 */
final class Loosener {
    private static final Penalty ANYWHERE = new Penalty(0, Division.Kind.ANYWHERE.cost(), false);

    private final Material material;
    private final List<HorizontalItem> items;
    private final double measure;

    private Loosener(Material material, double measure) {
        this.material = material;
        this.items = material.items();
        this.measure = measure;
    }

    static void loosen(Material material, double measure) {
        new Loosener(material, measure).chains();
    }

    private void chains() {
        double width = 0;
        int from = 0;
        for (int i = 0; i < items.size(); i++) {
            if (mayEnd(i)) {
                if (width > measure) i += loosen(from, i);
                width = 0;
                from = i + 1;
            } else {
                width += items.get(i).width();
            }
        }
    }

    private boolean mayEnd(int i) {
        var item = items.get(i);
        if (item instanceof Glue) return i > 0 && items.get(i - 1) instanceof Box;
        return item instanceof Penalty penalty && penalty.cost() < HorizontalItem.FORBIDDEN;
    }

    /** Answers how many items were put in. */
    private int loosen(int from, int to) {
        int added = 0;
        for (int i = to - 1; i > from; i--) {
            var before = items.get(i - 1);
            if (before.equals(Penalty.NEVER) && !items.get(i).equals(Glue.FILL)) items.set(i - 1, ANYWHERE);
            boolean touch = before instanceof Box && items.get(i) instanceof Box;
            if (!touch || material.piece(i - 1) instanceof Piece.Nothing) continue;
            material.insert(i, ANYWHERE);
            added++;
        }
        return added;
    }
}
