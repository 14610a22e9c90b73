// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.flow;

import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.LinkArea;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a column that is never cut: a line, a picture, a row. Coordinates count from its upper left corner, which
 * stands at the left edge of the column.
 *
 * @param notes numbers of the notes whose marks it holds
 * @param repeated what is printed again before it when it begins a column: the head of its table
 */
public record Strip(
        double height,
        List<Item> items,
        List<LinkArea> links,
        List<Integer> notes,
        List<Anchor> anchors,
        List<ElementBox> boxes,
        List<Strip> repeated)
        implements VerticalItem {
    public Strip {
        items = List.copyOf(items);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
        anchors = List.copyOf(anchors);
        boxes = List.copyOf(boxes);
        repeated = List.copyOf(repeated);
    }

    /** Only something to draw. */
    public static Strip of(double height, List<? extends Item> items) {
        return new Strip(height, List.copyOf(items), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** White that does not vanish. */
    public static Strip blank(double height) {
        return of(height, List.of());
    }

    /** The same, moved within its place. */
    public Strip moved(double dx, double dy) {
        if (dx == 0 && dy == 0) return this;
        return new Strip(
                height,
                items.stream().map(item -> Shift.item(item, dx, dy)).toList(),
                links.stream().map(link -> Shift.link(link, dx, dy)).toList(),
                notes,
                anchors.stream().map(a -> new Anchor(a.name(), a.y() + dy)).toList(),
                boxes.stream()
                        .map(b -> new ElementBox(b.element(), Shift.area(b.area(), dx, dy)))
                        .toList(),
                repeated);
    }

    /** The same at another height. */
    public Strip withHeight(double newHeight) {
        return new Strip(newHeight, items, links, notes, anchors, boxes, repeated);
    }

    /** The same with a name for its top. */
    public Strip withAnchor(String name) {
        return new Strip(height, items, links, notes, join(anchors, List.of(new Anchor(name, 0))), boxes, repeated);
    }

    /** The same with the head of its table. */
    public Strip withRepeated(List<Strip> head) {
        return new Strip(height, items, links, notes, anchors, boxes, head);
    }

    /** The same over something that is drawn first. */
    public Strip over(List<? extends Item> ground) {
        return new Strip(height, join(ground, items), links, notes, anchors, boxes, repeated);
    }

    /** Both in one place: the other is read after this one; as high as the higher one. */
    public Strip with(Strip other) {
        return new Strip(
                Math.max(height, other.height),
                join(items, other.items),
                join(links, other.links),
                join(notes, other.notes),
                join(anchors, other.anchors),
                join(boxes, other.boxes),
                join(repeated, other.repeated));
    }

    private static <T> List<T> join(List<? extends T> first, List<? extends T> second) {
        var both = new ArrayList<T>(first);
        both.addAll(second);
        return both;
    }
}
