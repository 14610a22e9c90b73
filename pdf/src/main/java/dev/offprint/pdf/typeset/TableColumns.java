// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Table;
import dev.offprint.core.model.TableGrid;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a table: where each begins, how wide it is, where numbers align.
 *
 * @param widths in points
 * @param needed the width below which words are divided anywhere
 * @param wanted the width in which every cell has one line
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never compared
record TableColumns(Table table, double[] widths, List<Figures> figures, double padding, double needed, double wanted) {
    private static final double PADDING = .55;
    private static final double BLOCK_LEAST = 48;
    private static final double BLOCK_NATURAL = 160;

    /**
     * What a column of numbers needs.
     *
     * @param numeric whether all of its cells hold numbers
     * @param fraction the widest part behind a decimal sign, in points
     */
    record Figures(boolean numeric, double fraction) {}

    static TableColumns of(Table table, BlockSetter blocks) {
        double padding = PADDING * blocks.looks().look(TextRole.TABLE).size();
        var widths = new ColumnWidths(table.width());
        want(widths, table.head(), TextRole.TABLE_HEAD, blocks, padding);
        want(widths, table.body(), TextRole.TABLE, blocks, padding);
        want(widths, table.foot(), TextRole.TABLE, blocks, padding);
        var figures = NumericColumns.of(table, blocks.text());
        double measure = blocks.frame().measure();
        return new TableColumns(table, widths.within(measure), figures, padding, widths.needed(), widths.wanted());
    }

    private static void want(
            ColumnWidths widths, List<Table.Row> rows, TextRole role, BlockSetter blocks, double padding) {
        for (var placed : TableGrid.place(rows)) {
            var cell = placed.cell();
            var own = cell.header() ? TextRole.TABLE_HEAD : role;
            double least = 0;
            double natural = 0;
            for (var block : cell.content()) {
                var extent =
                        text(block).map(text -> blocks.text().extent(own, text)).findFirst();
                least = Math.max(least, extent.map(e -> e.least()).orElse(BLOCK_LEAST));
                natural = Math.max(natural, extent.map(e -> e.natural()).orElse(BLOCK_NATURAL));
            }
            // A little more than the sum of the letters: lines are set with white that may not shrink.
            double white = padding * (2 - edges(placed, widths.count())) + .1;
            widths.want(placed.column(), cell.columnSpan(), least + white, natural + white);
        }
    }

    /** How many edges of the table a cell touches: there it needs no white. */
    private static int edges(TableGrid.Placed placed, int columns) {
        return (placed.column() == 0 ? 1 : 0) + (placed.column() + placed.cell().columnSpan() == columns ? 1 : 0);
    }

    /** White at the start of a cell. */
    double before(TableGrid.Placed placed) {
        return placed.column() == 0 ? 0 : padding;
    }

    /** White at its end. */
    double after(TableGrid.Placed placed) {
        return placed.column() + placed.cell().columnSpan() == widths.length ? 0 : padding;
    }

    private static Stream<String> text(Block block) {
        return block instanceof Paragraph p ? Stream.of(PlainText.of(p.content())) : Stream.empty();
    }

    double width() {
        return Arrays.stream(widths).sum();
    }

    double x(int column) {
        return Arrays.stream(widths, 0, column).sum();
    }

    double width(int column, int span) {
        return Arrays.stream(widths, column, column + span).sum();
    }

    /** Where the text of a cell stands: as it says, as its column says, numbers to the right. */
    Alignment alignment(TableGrid.Placed placed) {
        var own = placed.cell().alignment();
        var asked = own == null ? table.columns().get(placed.column()) : own;
        if (asked == Table.Alignment.START && figures.get(placed.column()).numeric()) return Alignment.END;
        return switch (asked) {
            case START -> Alignment.START;
            case CENTER -> Alignment.CENTER;
            case END -> Alignment.END;
        };
    }
}
