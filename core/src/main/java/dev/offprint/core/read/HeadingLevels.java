// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.DefinitionList;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Group;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.MathBlock;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Quote;
import dev.offprint.core.model.RawBlock;
import dev.offprint.core.model.Rule;
import dev.offprint.core.model.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gives the headings of a body well-nested levels, as PDF/UA-1 (7.4.2) asks: the first is of level 1, and none is more
 * than one level below the one above it. A heading stands below the nearest heading above it that the source counts
 * higher. Pages of the web start at any level, for looks or because the headline takes the first.
 */
public final class HeadingLevels implements Block.Visitor<Block> {
    /** The source's levels of the headings that the next one may stand below. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private int first;
    private boolean mended;

    private HeadingLevels() {}

    /** The same blocks, headings well nested; an info tells of levels that were skipped in the source. */
    public static List<Block> normalise(List<Block> body, Reading reading) {
        var levels = new HeadingLevels();
        var normal = levels.all(body);
        if (levels.mended) {
            var what = "headings that skip a level are raised to the next";
            reading.info("read.heading.levels", reading.place(), what, "");
        }
        return normal;
    }

    private List<Block> all(List<Block> blocks) {
        return blocks.stream().map(b -> b.accept(this)).toList();
    }

    @Override
    public Block heading(Heading heading) {
        while (!open.isEmpty() && open.element() >= heading.level()) open.pop();
        if (first == 0) first = heading.level();
        boolean skips = open.isEmpty() ? heading.level() < first : heading.level() > open.element() + 1;
        mended = mended || skips;
        open.push(heading.level());
        return new Heading(heading.attributes(), open.size(), heading.content());
    }

    @Override
    public Block quote(Quote quote) {
        return new Quote(quote.attributes(), quote.kind(), all(quote.content()), quote.attribution());
    }

    @Override
    public Block list(ListBlock list) {
        var items = list.items().stream()
                .map(i -> new ListBlock.Item(i.task(), all(i.content())))
                .toList();
        return new ListBlock(list.attributes(), list.ordered(), list.start(), items);
    }

    @Override
    public Block definitionList(DefinitionList list) {
        var entries = new ArrayList<DefinitionList.Entry>();
        for (var entry : list.entries()) {
            var descriptions = entry.descriptions().stream().map(this::all).toList();
            entries.add(new DefinitionList.Entry(entry.terms(), descriptions));
        }
        return new DefinitionList(list.attributes(), entries);
    }

    @Override
    public Block table(Table table) {
        return new Table(
                table.attributes(),
                all(table.caption()),
                table.columns(),
                rows(table.head()),
                rows(table.body()),
                rows(table.foot()));
    }

    private List<Table.Row> rows(List<Table.Row> rows) {
        return rows.stream()
                .map(r -> new Table.Row(r.cells().stream().map(this::cell).toList()))
                .toList();
    }

    private Table.Cell cell(Table.Cell cell) {
        return new Table.Cell(cell.header(), cell.columnSpan(), cell.rowSpan(), cell.alignment(), all(cell.content()));
    }

    @Override
    public Block aside(Aside aside) {
        return new Aside(aside.attributes(), aside.kind(), aside.title(), all(aside.content()));
    }

    @Override
    public Block group(Group group) {
        return new Group(group.attributes(), group.role(), all(group.content()));
    }

    @Override
    public Block figure(Figure figure) {
        return new Figure(figure.attributes(), figure.image(), all(figure.caption()), figure.credit());
    }

    @Override
    public Block gallery(Gallery gallery) {
        return gallery;
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        return paragraph;
    }

    @Override
    public Block code(CodeBlock code) {
        return code;
    }

    @Override
    public Block math(MathBlock math) {
        return math;
    }

    @Override
    public Block embed(Embed embed) {
        return embed;
    }

    @Override
    public Block pageBreak(PageBreak pageBreak) {
        return pageBreak;
    }

    @Override
    public Block rule(Rule rule) {
        return rule;
    }

    @Override
    public Block raw(RawBlock raw) {
        return raw;
    }
}
