// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.TableGrid;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Structure.CellProperties;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Structure.Scope;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Sets rows: cells side by side, the highest gives the height. */
record RowSetter(BlockSetter blocks, TableColumns columns, TextRole role) {
    private static final double WHITE = .22;

    /** A cell after setting. */
    private record SetCell(TableGrid.Placed placed, Strip strip) {}

    Strip set(RowChunk chunk) {
        var rows = chunk.rows().stream().map(this::row).toList();
        var tops = tops(rows, chunk.first());
        var stack = new StripStack();
        for (var row : rows) {
            for (var cell : row) stack.at(tops[cell.placed.row() - chunk.first()], cell.strip);
        }
        return stack.strip().withHeight(tops[rows.size()]);
    }

    private List<SetCell> row(List<TableGrid.Placed> cells) {
        return blocks.composing().tagger().inside(Tag.TR, () -> {
            var set = new ArrayList<SetCell>();
            cells.forEach(placed -> set.add(new SetCell(placed, cell(placed))));
            return set;
        });
    }

    /** Where each row begins, and the last one ends. */
    private double[] tops(List<List<SetCell>> rows, int first) {
        var tops = new double[rows.size() + 1];
        for (int end = 1; end <= rows.size(); end++) {
            tops[end] = tops[end - 1] + blocks.looks().look(TextRole.TABLE).leading();
            for (var row : rows) {
                for (var cell : row) {
                    int from = cell.placed.row() - first;
                    if (from + cell.placed.cell().rowSpan() == end) {
                        tops[end] = Math.max(tops[end], tops[from] + cell.strip.height());
                    }
                }
            }
        }
        return tops;
    }

    private Strip cell(TableGrid.Placed placed) {
        var cell = placed.cell();
        boolean named = cell.header() || role == TextRole.TABLE_HEAD;
        var scope = !named ? null : role == TextRole.TABLE_HEAD ? Scope.COLUMN : Scope.ROW;
        var properties = Properties.cell(new CellProperties(scope, cell.columnSpan(), cell.rowSpan()));
        return blocks.composing().tagger().inside(named ? Tag.TH : Tag.TD, properties, () -> content(placed, named));
    }

    private Strip content(TableGrid.Placed placed, boolean named) {
        double white = WHITE * blocks.looks().look(TextRole.TABLE).leading();
        var alignment = columns.alignment(placed);
        var inner = blocks.in(blocks.composing().aligned(alignment))
                .in(frame(placed, alignment))
                .as(named ? TextRole.TABLE_HEAD : TextRole.TABLE);
        var content = StripStack.of(inner.all(placed.cell().content()).items());
        return content.moved(0, white).withHeight(content.height() + 2 * white);
    }

    private Frame frame(TableGrid.Placed placed, Alignment alignment) {
        int column = placed.column();
        double width =
                columns.width(column, placed.cell().columnSpan()) - columns.before(placed) - columns.after(placed);
        double x = blocks.frame().x() + columns.x(column) + columns.before(placed);
        return new Frame(x, Math.max(4, width - decimals(placed, alignment)), true);
    }

    /** White behind a number, so that the decimal signs of its column stand below each other. */
    private double decimals(TableGrid.Placed placed, Alignment alignment) {
        var figures = columns.figures().get(placed.column());
        boolean number =
                figures.numeric() && role == TextRole.TABLE && placed.cell().columnSpan() == 1;
        if (!number || alignment != Alignment.END) return 0;
        return figures.fraction() - NumericColumns.fraction(NumericColumns.text(placed.cell()), blocks.text());
    }
}
