// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Table;
import dev.offprint.core.model.TableGrid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a table as Word wants them: every slot of every row belongs to something. */
final class TableCells {
    /** Which part of a table. */
    enum Part {
        HEAD,
        BODY,
        FOOT
    }

    /**
     * A cell in one row.
     *
     * @param cell null: a slot that the article leaves empty
     * @param width in columns
     * @param starts whether the cell begins in this row; it may go on in the next
     * @param goesOn whether it covers more than one row
     */
    record Slot(Table.@Nullable Cell cell, int column, int width, boolean starts, boolean goesOn, boolean endsHere) {}

    /** A row with all its slots. */
    record Row(Part part, List<Slot> slots, boolean lastOfPart) {}

    private TableCells() {}

    /** All rows, head first. */
    static List<Row> of(Table table) {
        var rows = new ArrayList<Row>();
        add(rows, Part.HEAD, table.head(), table.width());
        add(rows, Part.BODY, table.body(), table.width());
        add(rows, Part.FOOT, table.foot(), table.width());
        return rows;
    }

    private static void add(List<Row> rows, Part part, List<Table.Row> section, int width) {
        var grid = new TableGrid.Placed[section.size()][width];
        for (var placed : TableGrid.place(section)) {
            for (int r = 0; r < placed.cell().rowSpan(); r++) {
                for (int c = 0; c < placed.cell().columnSpan(); c++)
                    grid[placed.row() + r][placed.column() + c] = placed;
            }
        }
        for (int r = 0; r < grid.length; r++) rows.add(new Row(part, slots(grid[r], r), r == grid.length - 1));
    }

    private static List<Slot> slots(TableGrid.@Nullable Placed[] row, int r) {
        var slots = new ArrayList<Slot>();
        for (int c = 0; c < row.length; ) {
            var placed = row[c];
            if (placed == null) {
                slots.add(new Slot(null, c, 1, true, false, true));
                c++;
                continue;
            }
            var cell = placed.cell();
            boolean ends = r == placed.row() + cell.rowSpan() - 1;
            slots.add(new Slot(cell, c, cell.columnSpan(), placed.row() == r, cell.rowSpan() > 1, ends));
            c += cell.columnSpan();
        }
        return slots;
    }
}
