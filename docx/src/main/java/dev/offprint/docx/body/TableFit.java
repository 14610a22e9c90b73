// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Table;
import dev.offprint.core.style.TextRole;
import dev.offprint.docx.template.Template;
import java.util.List;

/**
 * How a table fits the room that it has: as the theme has it, else in smaller type.
 *
 * @param fits whether no word must be broken
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TableFit(int[] widths, boolean small, boolean fits) {
    /** How much wider bold letters are. */
    private static final double BOLD = 1.08;

    static TableFit of(int columns, List<TableCells.Row> rows, Story story, int room) {
        var usual = measured(columns, rows, story, false);
        if (usual.needed() <= room) return new TableFit(usual.fitted(room), false, true);
        var small = measured(columns, rows, story, true);
        return new TableFit(small.fitted(room), true, small.needed() <= room);
    }

    private static ColumnWidths measured(int columns, List<TableCells.Row> rows, Story story, boolean small) {
        double size = story.style().look(TextRole.TABLE).size() * (small ? Template.SMALL_TABLE : 1);
        var widths = new ColumnWidths(columns, size, 2 * padding(small));
        for (var row : rows) {
            for (var slot : row.slots()) {
                var cell = slot.cell();
                if (cell != null && slot.starts())
                    widths.add(slot.column(), slot.width(), cell.content(), isBold(row, cell) ? BOLD : 1);
            }
        }
        return widths;
    }

    private static boolean isBold(TableCells.Row row, Table.Cell cell) {
        return cell.header() || row.part() == TableCells.Part.HEAD;
    }

    private static int padding(boolean small) {
        return small ? Template.SMALL_CELL_PADDING : Template.CELL_PADDING;
    }

    /** White beside the text of a cell. */
    int padding() {
        return padding(small);
    }

    Voice voice(boolean head) {
        if (small) return head ? Voice.SMALL_TABLE_HEAD : Voice.SMALL_TABLE;
        return head ? Voice.TABLE_HEAD : Voice.TABLE;
    }
}
