// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.TableGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that cells spanning several of them hold together; mostly one.
 *
 * @param rows the cells whose origin is in each row
 * @param first number of the first row in its section
 */
record RowChunk(List<List<TableGrid.Placed>> rows, int first) {
    /** The chunks of a section of so many rows. */
    static List<RowChunk> chunks(List<TableGrid.Placed> cells, int count) {
        var byRow = new ArrayList<List<TableGrid.Placed>>();
        for (int i = 0; i < count; i++) byRow.add(new ArrayList<>());
        cells.forEach(cell -> byRow.get(cell.row()).add(cell));
        var chunks = new ArrayList<RowChunk>();
        int row = 0;
        while (row < count) {
            int end = end(byRow, row);
            chunks.add(new RowChunk(List.copyOf(byRow.subList(row, end)), row));
            row = end;
        }
        return chunks;
    }

    private static int end(List<List<TableGrid.Placed>> byRow, int from) {
        int end = from + 1;
        for (int row = from; row < end; row++) {
            for (var placed : byRow.get(row))
                end = Math.max(end, row + placed.cell().rowSpan());
        }
        return end;
    }
}
