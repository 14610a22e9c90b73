// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Floating;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills one column: takes items until one does not fit, remembers every place where the column might end, and ends it at
 * the cheapest (TeX's page builder, The TeXbook, chapter 15, on a grid).
 */
final class ColumnFiller {
    /** Sums of heights may miss by this much. */
    static final double TOLERANCE = 1e-3;

    private static final double MISSING_LINE = 40;

    /** The share of a column that notes from the column before may take. */
    private static final double CARRIED = .8;

    private final List<VerticalItem> items;
    private final Story story;
    private final double height;
    private final double leading;
    private final double line;
    private final double tallest;

    private final List<Placed> placed = new ArrayList<>();
    private final List<Floating> floats = new ArrayList<>();
    private final List<Floating> spans = new ArrayList<>();
    private Foot foot;
    private int index;
    private double y;
    private boolean barred;
    private boolean advanced;
    private boolean torn;
    private @Nullable End best;

    ColumnFiller(List<VerticalItem> items, Story story, Sheet sheet, double height) {
        this.items = items;
        this.story = story;
        this.height = height;
        this.leading = sheet.leading();
        this.line = sheet.line();
        this.tallest = sheet.height();
        this.foot = Foot.empty(story.noteRule());
    }

    /** The column that begins where the last one ended. */
    Column fill(Progress from) {
        foot = Foot.carried(foot.rule(), from.notes(), height * CARRIED);
        index = from.index();
        spans.addAll(from.spans());
        placeFloats(from.floats());
        if (foot.isSplit()) return column(remember(0));
        repeatHead();
        while (index < items.size() && take(items.get(index))) index++;
        return column(index == items.size() ? remember(0) : ending());
    }

    private End ending() {
        if (best != null) return best;
        // Nothing allows an end: take what cannot be kept whole apart, or let it stand out when it is alone.
        if (!advanced && foot.isEmpty() && items.get(index) instanceof Strip strip) {
            place(strip);
            foot = foot.later(story.notesOf(strip));
            index++;
        }
        torn = true;
        return remember(0);
    }

    private Column column(End end) {
        var all = new ArrayList<>(placed.subList(0, end.placed));
        all.addAll(end.foot.placed(height));
        return new Column(all, end.bottom, end.next, end.forced, torn);
    }

    private void placeFloats(List<Floating> waiting) {
        for (var floating : waiting) {
            if (floats.isEmpty() && (fits(floating) || isFresh())) placeAll(floating);
            else floats.add(floating);
        }
        if (!placed.isEmpty()) y = Space.toGrid(0).end(y, leading);
    }

    /** The head of a table that goes on. */
    private void repeatHead() {
        int first = index;
        while (first < items.size() && isBetween(items.get(first))) first++;
        if (first < items.size() && items.get(first) instanceof Strip strip)
            strip.repeated().forEach(this::place);
        advanced = false;
    }

    private static boolean isBetween(VerticalItem item) {
        return item instanceof Space || item instanceof Cut;
    }

    /** Takes an item; false when the column is full. */
    private boolean take(VerticalItem item) {
        if (item instanceof Strip strip) return takeStrip(strip);
        if (item instanceof Space space) return takeSpace(space);
        if (item instanceof Cut cut) return takeCut(cut);
        if (item instanceof Floating floating) return takeFloating(floating);
        throw new AssertionError("no case for " + item.getClass());
    }

    private boolean takeStrip(Strip strip) {
        var own = story.notesOf(strip);
        if (foot.isSplit() && !own.isEmpty()) return false; // notes stay in their order
        double left = height - y - strip.height();
        var whole = foot.with(own);
        if (left + TOLERANCE < whole.height()) {
            var split = foot.within(left, own);
            if (split.equals(foot) || own.isEmpty()) return false;
            foot = split;
            place(strip);
            return endAfterSplit();
        }
        foot = whole;
        place(strip);
        return true;
    }

    /** A note that goes on in the next column ends this one behind the line of the mark, if anything else is worse. */
    private boolean endAfterSplit() {
        index++;
        var next = index < items.size() ? items.get(index) : Cut.FREE;
        boolean allowed = next instanceof Space || (next instanceof Cut cut && cut.cost() < Cut.FORBIDDEN);
        if (allowed || best == null) remember(0); // a line whose notes fill a column would never end
        index--;
        return false;
    }

    private boolean takeSpace(Space space) {
        if (placed.isEmpty()) {
            y = space.atTop().end(y, leading);
            return true;
        }
        if (!barred) remember(0);
        y = space.end(y, leading);
        return true;
    }

    private boolean takeCut(Cut cut) {
        barred = true; // white behind a cut is part of it
        if (cut.cost() >= Cut.FORBIDDEN || placed.isEmpty()) return true;
        if (cut.cost() <= Cut.FORCED) {
            index++;
            best = new End(placed.size(), foot, y, progress(), Double.NEGATIVE_INFINITY, true);
            return false;
        }
        remember(cut.cost());
        return true;
    }

    private boolean takeFloating(Floating floating) {
        if (floating.spanning()) spans.add(floating);
        else if (floats.isEmpty() && (fits(floating) || isFresh())) placeAll(floating);
        else if (floats.isEmpty()) floats.add(floating);
        else return fullOfFigures();
        return true;
    }

    /** One figure may wait; text that belongs to a second one does not run ahead of both. */
    private boolean fullOfFigures() {
        if (!barred || best == null) remember(0);
        return false;
    }

    /** Whether no other column has more room: the whole height, and nothing in it. */
    private boolean isFresh() {
        return placed.isEmpty() && height + TOLERANCE >= tallest;
    }

    private boolean fits(Floating floating) {
        double end = y;
        var whole = foot;
        double bottom = y;
        for (var item : floating.content()) {
            if (item instanceof Space space) end = space.end(end, leading);
            if (item instanceof Strip strip) {
                end += strip.height();
                bottom = end;
                whole = whole.with(story.notesOf(strip));
            }
        }
        return bottom + whole.height() <= height + TOLERANCE;
    }

    private void placeAll(Floating floating) {
        double below =
                floating.content().stream().mapToDouble(ColumnFiller::height).sum();
        for (var item : floating.content()) {
            below -= height(item);
            if (item instanceof Space space) y = (placed.isEmpty() ? space.atTop() : space).end(y, leading);
            if (item instanceof Strip strip) {
                foot = noted(strip, below);
                place(strip);
            }
        }
    }

    private static double height(VerticalItem item) {
        if (item instanceof Strip strip) return strip.height();
        return item instanceof Space space ? space.height() : 0;
    }

    /** The notes of a figure stand in the room that it leaves; what finds none goes on in the next column. */
    private Foot noted(Strip strip, double below) {
        var own = story.notesOf(strip);
        if (own.isEmpty() || foot.isSplit()) return foot.later(own);
        double left = height - y - strip.height() - below;
        if (foot.with(own).height() <= left + TOLERANCE) return foot.with(own);
        var split = foot.within(left, own);
        return split.equals(foot) ? foot.later(own) : split;
    }

    private void place(Strip strip) {
        placed.add(new Placed(strip, 0, y));
        y += strip.height();
        barred = false;
        advanced = true;
    }

    /** The column might end here. */
    private End remember(double penalty) {
        double missing = Math.max(0, height - y - foot.height()) / line;
        double cost = index == items.size() ? Double.NEGATIVE_INFINITY : missing * MISSING_LINE + penalty;
        if (best == null || cost <= best.cost) best = new End(placed.size(), foot, y, progress(), cost, false);
        return best;
    }

    private Progress progress() {
        return new Progress(index, floats, spans, foot.rest());
    }

    /** A place where the column might end. */
    private record End(int placed, Foot foot, double bottom, Progress next, double cost, boolean forced) {}
}
