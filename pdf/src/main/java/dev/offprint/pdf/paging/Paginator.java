// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import dev.offprint.pdf.flow.VerticalItem;
import java.util.ArrayList;
import java.util.List;

/** Divides a story into pages. Pure: the same story gives the same pages. */
public final class Paginator {
    /** Fewest lines that are worth a column below the title block. */
    private static final int FEWEST_LINES = 4;

    /** Lines of white that may vanish at the top of each column of a page. */
    private static final int VANISHING = 4;

    private final Story story;
    private final Sheet sheet;
    private final Runnable clock;

    private Paginator(Story story, Sheet sheet, Runnable clock) {
        this.story = story;
        this.sheet = sheet;
        this.clock = clock;
    }

    /**
     * The pages, at least one; what stands on each, in drawing order.
     *
     * @param clock is asked before each page and throws when the time is over
     */
    public static List<List<Placed>> pages(Story story, Sheet sheet, Runnable clock) {
        return new Paginator(story, sheet, clock).pages();
    }

    private List<List<Placed>> pages() {
        if (sheet.columns() == 1) {
            var all = new ArrayList<VerticalItem>(story.spanning());
            all.addAll(story.body());
            return columns(all, List.of(), 0);
        }
        var pages = new ArrayList<List<Placed>>();
        double top = spanning(pages);
        var above = top == 0 ? List.<Placed>of() : pages.remove(pages.size() - 1);
        pages.addAll(columns(story.body(), above, top));
        return pages;
    }

    /** Sets the title block over the whole width; answers with where it ends on its last page. */
    private double spanning(List<List<Placed>> pages) {
        var progress = Progress.START;
        double bottom = 0;
        while (!progress.done(story.spanning().size())) {
            var column = new ColumnFiller(story.spanning(), story, sheet, sheet.height()).fill(progress);
            pages.add(column.placed());
            progress = column.next();
            bottom = Math.ceil(column.bottom() / sheet.leading() - ColumnFiller.TOLERANCE) * sheet.leading();
        }
        return sheet.height() - bottom < FEWEST_LINES * sheet.line() ? 0 : bottom;
    }

    private List<List<Placed>> columns(List<VerticalItem> items, List<Placed> above, double firstTop) {
        var pages = new ArrayList<List<Placed>>();
        var progress = Progress.START;
        double top = firstTop;
        do {
            clock.run();
            var spans = Spans.place(progress, story, sheet, top, top == 0);
            var page = spans.placed().isEmpty() ? page(items, progress, top) : under(spans, items);
            var placed = new ArrayList<>(pages.isEmpty() ? above : List.<Placed>of());
            placed.addAll(spans.placed());
            placed.addAll(page.placed);
            progress = page.progress;
            if (progress.columnsDone(items.size())) progress = below(progress, placed);
            pages.add(placed);
            top = 0;
        } while (!progress.done(items.size()));
        return pages;
    }

    private Filled under(Spans spans, List<VerticalItem> items) {
        boolean full = sheet.height() - spans.bottom() < FEWEST_LINES * sheet.line();
        return full
                ? new Filled(List.of(), spans.progress(), true, false, 0)
                : page(items, spans.progress(), spans.bottom());
    }

    /** What waits for the next page stands under the last lines instead, where there is room. */
    private Progress below(Progress from, List<Placed> page) {
        double bottom = page.stream()
                .mapToDouble(one -> one.y() + one.strip().height())
                .max()
                .orElse(0);
        double top = Math.ceil(bottom / sheet.leading() + 1 - ColumnFiller.TOLERANCE) * sheet.leading();
        var spans = Spans.place(from, story, sheet, top, false);
        page.addAll(spans.placed());
        return spans.progress();
    }

    private Filled page(List<VerticalItem> items, Progress from, double top) {
        var page = page(items, from, top, sheet.height() - top);
        return page.ends || page.progress.columnsDone(items.size()) ? balanced(items, from, top, page) : page;
    }

    /** No lower than its text would stand in columns of one height, less the white that vanishes at their tops. */
    private double lowest(Filled full) {
        double lines = Math.floor(full.used / sheet.columns() / sheet.leading()) - VANISHING;
        return Math.max(1, lines) * sheet.leading();
    }

    /** The last page again, as low as it can be: its columns end on one height. */
    private Filled balanced(List<VerticalItem> items, Progress from, double top, Filled full) {
        if (sheet.columns() == 1) return full;
        for (double height = lowest(full); height < sheet.height() - top; height += sheet.leading()) {
            var page = page(items, from, top, height);
            if (page.fits && page.progress.equals(full.progress)) return page;
        }
        return full;
    }

    private Filled page(List<VerticalItem> items, Progress from, double top, double height) {
        var placed = new ArrayList<Placed>();
        var progress = from;
        boolean fits = true;
        boolean ends = false;
        double used = 0;
        for (int i = 0; i < sheet.columns() && !progress.columnsDone(items.size()); i++) {
            var column = new ColumnFiller(items, story, sheet, height).fill(progress);
            for (var strip : column.placed()) placed.add(strip.moved(sheet.x(i), top));
            progress = column.next();
            used += column.bottom();
            fits &= !column.torn() && column.bottom() <= height + ColumnFiller.TOLERANCE;
            ends = column.pageEnds();
            if (ends) break;
        }
        placed.addAll(0, ColumnRules.between(placed, sheet, top));
        return new Filled(placed, progress, fits, ends, used);
    }

    /**
     * The columns of a page.
     *
     * @param fits whether none stands out below or is torn
     * @param ends whether the author ends the page
     * @param used height of their text together
     */
    private record Filled(List<Placed> placed, Progress progress, boolean fits, boolean ends, double used) {}
}
