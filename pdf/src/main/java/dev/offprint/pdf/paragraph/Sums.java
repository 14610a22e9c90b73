// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Box;
import dev.offprint.pdf.paragraph.HorizontalItem.Glue;
import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;
import java.util.List;

/** Running totals over the items of a paragraph: the width of any line in constant time. */
final class Sums {
    private final List<HorizontalItem> items;
    private final double[] width;
    private final double[] stretch;
    private final double[] shrink;
    private final int[] nextBox;
    private final int[] lastBox;

    Sums(List<HorizontalItem> items) {
        int n = items.size();
        this.items = items;
        width = new double[n + 1];
        stretch = new double[n + 1];
        shrink = new double[n + 1];
        nextBox = new int[n + 1];
        lastBox = new int[n + 1];
        lastBox[0] = -1;
        for (int i = 0; i < n; i++) add(i, items.get(i));
        nextBox[n] = n;
        for (int i = n - 1; i >= 0; i--) nextBox[i] = beginsLine(i) ? i : nextBox[i + 1];
    }

    private void add(int i, HorizontalItem item) {
        width[i + 1] = width[i] + item.width();
        stretch[i + 1] = stretch[i];
        shrink[i + 1] = shrink[i];
        lastBox[i + 1] = item instanceof Box ? i : lastBox[i];
        if (item instanceof Box box) {
            stretch[i + 1] += box.give();
            shrink[i + 1] += box.give();
        } else if (item instanceof Glue glue) {
            stretch[i + 1] += glue.stretch();
            shrink[i + 1] += glue.shrink();
        }
    }

    private boolean beginsLine(int i) {
        var item = items.get(i);
        return item instanceof Box || item instanceof Penalty penalty && penalty.cost() <= HorizontalItem.FORCED;
    }

    /** The first item of a line after a break at an item: what can vanish does. */
    int start(int breakItem) {
        return nextBox[breakItem + 1];
    }

    /** The first item of the first line. */
    int start() {
        return nextBox[0];
    }

    /** Natural width of a line, less what hangs out. */
    double width(int start, int breakItem) {
        double sum = width[breakItem] - width[Math.min(start, breakItem)];
        if (start < breakItem && items.get(start) instanceof Box first) sum -= first.startHang();
        if (items.get(breakItem) instanceof Penalty penalty && penalty.breakWidth() > 0) {
            return sum + penalty.breakWidth();
        }
        int last = lastBox[breakItem];
        return last >= start && items.get(last) instanceof Box box ? sum - box.endHang() : sum;
    }

    double stretch(int start, int breakItem) {
        return stretch[breakItem] - stretch[Math.min(start, breakItem)];
    }

    double shrink(int start, int breakItem) {
        return shrink[breakItem] - shrink[Math.min(start, breakItem)];
    }
}
