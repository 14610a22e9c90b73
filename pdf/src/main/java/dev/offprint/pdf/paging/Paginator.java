// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import dev.offprint.pdf.flow.VerticalItem;
import java.util.ArrayList;
import java.util.List;

/** Divides a story into pages. Pure: the same story gives the same pages. */
public final class Paginator {
    /** Fewest lines that are worth a column below the title block. */
    private static final int FEWEST_LINES = 4;

    private final Story story;
    private final Sheet sheet;

    private Paginator(Story story, Sheet sheet) {
        this.story = story;
        this.sheet = sheet;
    }

    /** The pages, at least one; what stands on each, in drawing order. */
    public static List<List<Placed>> pages(Story story, Sheet sheet) {
        return new Paginator(story, sheet).pages();
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
            var column = new ColumnFiller(story.spanning(), story, sheet.height(), sheet.leading()).fill(progress);
            pages.add(column.placed());
            progress = column.next();
            bottom = Math.ceil(column.bottom() / sheet.leading() - ColumnFiller.TOLERANCE) * sheet.leading();
        }
        return sheet.height() - bottom < FEWEST_LINES * sheet.leading() ? 0 : bottom;
    }

    private List<List<Placed>> columns(List<VerticalItem> items, List<Placed> above, double firstTop) {
        var pages = new ArrayList<List<Placed>>();
        var progress = Progress.START;
        double top = firstTop;
        do {
            var page = page(items, progress, top, sheet.height() - top);
            if (page.progress.done(items.size())) page = balanced(items, progress, top, page);
            var placed = new ArrayList<>(pages.isEmpty() ? above : List.<Placed>of());
            placed.addAll(page.placed);
            pages.add(placed);
            progress = page.progress;
            top = 0;
        } while (!progress.done(items.size()));
        return pages;
    }

    /** The last page again, as low as it can be: its columns end on one height. */
    private Filled balanced(List<VerticalItem> items, Progress from, double top, Filled full) {
        if (sheet.columns() == 1) return full;
        for (double height = sheet.leading(); height < sheet.height() - top; height += sheet.leading()) {
            var page = page(items, from, top, height);
            if (page.fits && page.progress.done(items.size())) return page;
        }
        return full;
    }

    private Filled page(List<VerticalItem> items, Progress from, double top, double height) {
        var placed = new ArrayList<Placed>();
        var progress = from;
        boolean fits = true;
        for (int i = 0; i < sheet.columns() && !progress.done(items.size()); i++) {
            var column = new ColumnFiller(items, story, height, sheet.leading()).fill(progress);
            for (var strip : column.placed()) placed.add(strip.moved(sheet.x(i), top));
            progress = column.next();
            fits &= column.bottom() <= height + ColumnFiller.TOLERANCE;
            if (column.pageEnds()) break;
        }
        placed.addAll(0, ColumnRules.between(placed, sheet, top));
        return new Filled(placed, progress, fits);
    }

    /** The columns of a page, and whether none stands out below. */
    private record Filled(List<Placed> placed, Progress progress, boolean fits) {}
}
