// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import dev.offprint.pdf.flow.Floating;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands over all columns of a page.
 *
 * @param placed from the top of the type area
 * @param bottom where the columns may begin, on the grid
 * @param progress without what is placed; its notes go to the foot of the next column
 */
record Spans(List<Placed> placed, double bottom, Progress progress) {
    /** As many of those that wait as stand between two heights; the first one always where the page is empty. */
    static Spans place(Progress from, Story story, Sheet sheet, double top, boolean must) {
        var placed = new ArrayList<Placed>();
        var notes = new ArrayList<>(from.notes());
        double y = top;
        int count = 0;
        for (var span : from.spans()) {
            var filled = stacked(span, y, sheet.leading());
            double end = bottom(filled, y);
            if (end > sheet.height() + ColumnFiller.TOLERANCE && !(must && placed.isEmpty())) break;
            placed.addAll(filled);
            filled.forEach(one -> notes.addAll(story.notesOf(one.strip())));
            y = Math.ceil(end / sheet.leading() - ColumnFiller.TOLERANCE) * sheet.leading() + sheet.leading();
            count++;
        }
        var rest = from.spans().subList(count, from.spans().size());
        return new Spans(placed, y, new Progress(from.index(), from.floats(), rest, notes));
    }

    private static List<Placed> stacked(Floating span, double top, double leading) {
        var placed = new ArrayList<Placed>();
        double y = top;
        for (var item : span.content()) {
            if (item instanceof Space space && !placed.isEmpty()) y = space.end(y, leading);
            if (item instanceof Strip strip) {
                placed.add(new Placed(strip, 0, y));
                y += strip.height();
            }
        }
        return placed;
    }

    private static double bottom(List<Placed> placed, double top) {
        return placed.stream()
                .mapToDouble(one -> one.y() + one.strip().height())
                .max()
                .orElse(top);
    }
}
