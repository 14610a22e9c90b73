// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.flow.Anchor;
import dev.offprint.pdf.flow.ElementBox;
import dev.offprint.pdf.flow.Floating;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.LinkArea;
import java.util.ArrayList;
import java.util.List;

/** Many strips as one, each at its own height. */
final class StripStack {
    private final List<Item> items = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<ElementBox> boxes = new ArrayList<>();
    private double height;

    /** Lays a strip at a height. */
    StripStack at(double y, Strip strip) {
        var moved = strip.moved(0, y);
        items.addAll(moved.items());
        links.addAll(moved.links());
        notes.addAll(moved.notes());
        anchors.addAll(moved.anchors());
        boxes.addAll(moved.boxes());
        height = Math.max(height, y + strip.height());
        return this;
    }

    /** All of it. */
    Strip strip() {
        return new Strip(height, items, links, notes, anchors, boxes, List.of());
    }

    /** Items one under the other; nothing can end a column between them any more. */
    static Strip of(List<VerticalItem> content) {
        var stack = new StripStack();
        stack.below(0, content);
        return stack.strip();
    }

    private double below(double from, List<VerticalItem> content) {
        double y = from;
        for (var item : content) {
            if (item instanceof Space space) y += space.height();
            if (item instanceof Floating floating) y = below(y, floating.content());
            if (item instanceof Strip strip) {
                at(y, strip);
                y += strip.height();
            }
        }
        return y;
    }
}
