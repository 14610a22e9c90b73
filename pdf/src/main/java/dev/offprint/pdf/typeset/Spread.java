// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Floating;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import java.util.ArrayList;
import java.util.List;

/** Makes things that stand over all columns of items: as few as are no higher than a page. */
final class Spread {
    private final double most;
    private final List<Floating> done = new ArrayList<>();
    private final List<VerticalItem> open = new ArrayList<>();
    private final List<VerticalItem> bound = new ArrayList<>();
    private double height;

    private Spread(double most) {
        this.most = most;
    }

    static List<Floating> of(List<VerticalItem> items, double most) {
        var spread = new Spread(most);
        items.forEach(spread::take);
        spread.endBound();
        spread.end();
        return spread.done;
    }

    private void take(VerticalItem item) {
        if (item instanceof Cut cut) {
            if (cut.cost() < Cut.FORBIDDEN) endBound();
        } else bound.add(item);
    }

    /** What no cut parts goes where there is room for all of it; in a new part below the head of its table. */
    private void endBound() {
        double more = height(bound);
        if (!open.isEmpty() && height + more > most) {
            end();
            bound.stream()
                    .filter(Strip.class::isInstance)
                    .findFirst()
                    .ifPresent(first -> open.addAll(((Strip) first).repeated()));
            height = height(open);
        }
        open.addAll(bound);
        height += more;
        bound.clear();
    }

    private void end() {
        if (!open.isEmpty()) done.add(new Floating(open, true));
        open.clear();
        height = 0;
    }

    private static double height(List<VerticalItem> items) {
        double height = 0;
        for (var item : items) {
            if (item instanceof Strip strip) height += strip.height();
            if (item instanceof Space space) height += space.height();
        }
        return height;
    }
}
