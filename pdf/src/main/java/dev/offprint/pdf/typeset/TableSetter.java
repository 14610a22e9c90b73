// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Table;
import dev.offprint.core.model.TableGrid;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Rectangle;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets tables: caption above, rules above, below and under the head only, the head repeated where the table goes on in
 * another column.
 */
final class TableSetter {
    private static final double RULE = .8;
    private static final double SMALL_RULE = .5;
    private static final double WHITE = 3;
    private static final int CUT_IN_SMALL = 400;
    private static final int CUT_IN_LARGE = 30;
    private static final int SMALL = 12;

    /** Text of a table that is too wide grows smaller, down to this scale. */
    private static final double SMALLEST = .8;

    /** From this share of the measure on, words fill a column so that lines look ragged. */
    private static final double CRAMPED = .8;

    /** The share of a page that a part of a table over all columns may take. */
    private static final double HIGHEST = .98;

    private final BlockSetter blocks;
    private final Table table;
    private final TableColumns columns;

    TableSetter(BlockSetter blocks, Table table) {
        var own = TableColumns.of(table, blocks);
        double measure = blocks.frame().measure();
        boolean narrow = own.needed() > measure;
        this.table = table;
        this.blocks =
                narrow ? blocks.in(blocks.composing().narrowed(Math.max(SMALLEST, measure / own.needed()))) : blocks;
        this.columns = narrow ? TableColumns.of(table, this.blocks) : own;
    }

    /** Whether its words or its lines have too little room in a column. */
    boolean isCramped() {
        double measure = blocks.frame().measure();
        return blocks.looks().tables() < 1 || columns.needed() > measure * CRAMPED && columns.wanted() > measure * 2;
    }

    /** Set over all columns of the page: in parts, each of which finds its place. */
    Piece spread() {
        var piece = set();
        double most = blocks.looks().style().typeArea().height() * HIGHEST;
        return new Piece(0, List.copyOf(Spread.of(piece.items(), most)), 0, blocks.previous());
    }

    Piece set() {
        if (table.width() == 0) return blocks.as(TextRole.CAPTION).all(table.caption());
        var looks = blocks.looks();
        warn();
        var items = blocks.composing().tagger().inside(Tag.TABLE, this::items);
        return new Piece(looks.before(TextRole.TABLE), items, looks.after(TextRole.TABLE), Piece.End.OTHER);
    }

    private void warn() {
        if (columns.needed() <= blocks.frame().measure() * (1 + 1e-6)) return;
        var what = "a table of " + table.width() + " columns has too little room: its words are divided anywhere";
        var place = blocks.composing().article().origin().name();
        blocks.composing()
                .problems()
                .accept(Problem.warning(
                        "pdf.table.narrow", place, what, "print it on a wider page or in smaller type"));
    }

    private List<VerticalItem> items() {
        var items = new ArrayList<VerticalItem>(caption());
        items.add(rule(RULE));
        items.add(Cut.NEVER);
        boolean headOnly =
                table.body().isEmpty() && table.foot().isEmpty(); // no head without a body (ISO 14289-1, 7.5)
        var head = section(headOnly ? Tag.TBODY : Tag.THEAD, table.head(), TextRole.TABLE_HEAD);
        var repeated = repeated(head);
        for (var row : head) {
            items.add(row);
            items.add(Cut.NEVER);
        }
        if (!head.isEmpty()) {
            items.add(rule(SMALL_RULE));
            items.add(Cut.NEVER);
        }
        var rows = new ArrayList<>(section(Tag.TBODY, table.body(), TextRole.TABLE));
        rows.addAll(section(Tag.TFOOT, table.foot(), TextRole.TABLE));
        rows(items, rows, repeated);
        items.add(Cut.NEVER);
        items.add(rule(RULE));
        return items;
    }

    private List<VerticalItem> caption() {
        var caption = Kept.whole(new FigureSetter(blocks).caption(table.caption(), List.of()));
        if (caption.isEmpty()) return List.of();
        var items = new ArrayList<VerticalItem>(caption);
        items.add(Cut.NEVER);
        items.add(Space.of(blocks.looks().halves(.6)));
        return items;
    }

    /** The first two rows stay with the head, the last two with each other. */
    private static void rows(List<VerticalItem> items, List<Strip> rows, List<Strip> repeated) {
        int cost = rows.size() <= SMALL ? CUT_IN_SMALL : CUT_IN_LARGE;
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) items.add(i == 1 || i == rows.size() - 1 ? new Cut(2 * CUT_IN_SMALL) : new Cut(cost));
            items.add(rows.get(i).withRepeated(repeated));
        }
    }

    /** A head that would fill a column is not repeated. */
    private List<Strip> repeated(List<Strip> head) {
        double height = head.stream().mapToDouble(Strip::height).sum();
        if (head.isEmpty() || height > blocks.looks().style().typeArea().height() / 3) return List.of();
        var all = new ArrayList<Strip>(List.of(rule(RULE)));
        head.forEach(row -> all.add(Repeated.of(row)));
        all.add(rule(SMALL_RULE));
        return all;
    }

    private Strip rule(double thickness) {
        var ink = blocks.looks().look(TextRole.TABLE).colour();
        var area = new Rectangle(blocks.frame().x(), WHITE / 2, columns.width(), thickness);
        return Strip.of(WHITE + thickness, List.of(Bars.bar(area, ink)));
    }

    private List<Strip> section(Tag tag, List<Table.Row> rows, TextRole role) {
        if (rows.isEmpty()) return List.of();
        return blocks.composing().tagger().inside(tag, () -> {
            var strips = new ArrayList<Strip>();
            double most = blocks.looks().style().typeArea().height() * .6;
            for (var chunk : RowChunk.chunks(TableGrid.place(rows), rows.size())) {
                strips.addAll(Slices.of(new RowSetter(blocks, columns, role).set(chunk), most));
            }
            return strips;
        });
    }
}
