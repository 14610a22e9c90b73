// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.flow.Floating;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a block became.
 *
 * @param before least white above it, in points; of two neighbours the larger white counts
 * @param after least white below it
 * @param end what the next block has to know of it
 * @param phase how far below a line of the body's grid it begins, in points; {@link Double#NaN} where it does not matter
 */
record Piece(double before, List<VerticalItem> items, double after, End end, double phase) {
    /** What stands at the end of a piece. */
    enum End {
        /** A paragraph: the next one may be told apart by an indent. */
        PARAGRAPH,
        /** Something that is no paragraph. */
        OTHER,
        /** A heading, bound to what follows. */
        HEADING
    }

    /** Nothing at all. */
    static final Piece NOTHING = new Piece(0, List.of(), 0, End.OTHER);

    Piece {
        items = List.copyOf(items);
    }

    /** A piece that begins wherever it begins. */
    Piece(double before, List<VerticalItem> items, double after, End end) {
        this(before, items, after, end, Double.NaN);
    }

    /** The same, beginning so far below a line of the grid. */
    Piece onGrid(double below) {
        return new Piece(before, items, after, end, below);
    }

    /**
     * The same between lines of a grid: what is left over of the last line stands half above and half below. Pieces that
     * know where they begin, or that may float away, stay as they are.
     */
    Piece centred(double leading) {
        boolean floats = items.stream().anyMatch(Floating.class::isInstance);
        if (isEmpty() || floats || !Double.isNaN(phase)) return this;
        double total = before + height() + after;
        double left = Math.ceil(total / leading - 1e-6) * leading - total;
        return onGrid(before + left / 2);
    }

    /**
     * The same as something that finds its place by itself. Its white stands inside, so that it takes it along; what is
     * left over of the last line of the grid is half of it above.
     */
    Piece floating(double leading, boolean spanning) {
        double total = before + height() + after;
        double left = Math.ceil(total / leading - 1e-6) * leading - total;
        var content = new ArrayList<VerticalItem>(List.of(Space.of(before + left / 2)));
        content.addAll(Kept.whole(items));
        content.add(Space.toGrid(after));
        return new Piece(0, List.of(new Floating(content, spanning)), 0, End.OTHER);
    }

    /** How many strips it has. */
    long strips() {
        return items.stream().filter(Strip.class::isInstance).count();
    }

    /** The height of all of it on one column, in points. */
    double height() {
        double height = 0;
        for (var item : items) {
            if (item instanceof Strip strip) height += strip.height();
            if (item instanceof Space space) height += space.height();
        }
        return height;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** The same with its first strip changed; with a new one before all others when it has none. */
    Piece withFirst(UnaryOperator<Strip> change) {
        var changed = new ArrayList<VerticalItem>(items);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i) instanceof Strip strip) {
                changed.set(i, change.apply(strip));
                return new Piece(before, changed, after, end, phase);
            }
            if (changed.get(i) instanceof Floating floating) {
                changed.set(i, floating.with(first(floating.content(), change)));
                return new Piece(before, changed, after, end, phase);
            }
        }
        changed.add(0, change.apply(Strip.blank(0)));
        return new Piece(before, changed, after, end, phase);
    }

    private static List<VerticalItem> first(List<VerticalItem> content, UnaryOperator<Strip> change) {
        return new Piece(0, content, 0, End.OTHER).withFirst(change).items();
    }

    /** The same with every strip changed. */
    Piece withEach(UnaryOperator<Strip> change) {
        return new Piece(before, each(items, change), after, end, phase);
    }

    private static List<VerticalItem> each(List<VerticalItem> items, UnaryOperator<Strip> change) {
        return items.stream()
                .map(item -> {
                    if (item instanceof Strip strip) return change.apply(strip);
                    if (item instanceof Floating floating) return floating.with(each(floating.content(), change));
                    return item;
                })
                .toList();
    }

    /** The same with at least this white around it. */
    Piece spaced(double above, double below) {
        return new Piece(Math.max(before, above), items, Math.max(after, below), end, phase);
    }

    /** The same, ending otherwise: what stands elsewhere changes nothing for the next block. */
    Piece ending(End other) {
        return new Piece(before, items, after, other, phase);
    }

    /** The same, ending as something that is no paragraph. */
    Piece closed() {
        return new Piece(before, items, after, End.OTHER, phase);
    }
}
