// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.HorizontalItem.Box;
import dev.offprint.pdf.paragraph.HorizontalItem.Glue;
import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;
import java.util.ArrayList;
import java.util.List;

/** What word processors do: each line takes what it can hold at its natural width. */
final class FirstFit {
    private FirstFit() {}

    static List<Breakpoint> lines(List<HorizontalItem> items, Measure measure) {
        var sums = new Sums(items);
        var lines = new ArrayList<Breakpoint>();
        int start = sums.start();
        int last = -1;
        for (int i = 0; i < items.size(); i++) {
            if (!legal(items, i)) continue;
            if (sums.width(start, i) > measure.width() && last >= 0) {
                lines.add(new Breakpoint(last, ratio(sums, start, last, measure)));
                start = sums.start(last);
            }
            last = i;
        }
        lines.add(new Breakpoint(last, ratio(sums, start, last, measure)));
        return lines;
    }

    private static boolean legal(List<HorizontalItem> items, int i) {
        var item = items.get(i);
        if (item instanceof Glue) return i > 0 && items.get(i - 1) instanceof Box;
        return item instanceof Penalty penalty && penalty.cost() < HorizontalItem.FORBIDDEN;
    }

    private static double ratio(Sums sums, int start, int end, Measure measure) {
        double missing = measure.width() - sums.width(start, end);
        return missing / Math.max(1e-9, missing < 0 ? sums.shrink(start, end) : sums.stretch(start, end));
    }
}
