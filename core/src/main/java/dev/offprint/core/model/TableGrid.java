// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where the cells of one section of a table stand: each cell takes the first slot of its row that no earlier cell
 * covers (HTML Living Standard, 4.9.12.1, "forming a table").
 */
public final class TableGrid {
    /** No table is wider: what claims to be is refused before it takes memory. */
    public static final int WIDEST = 1000;

    private TableGrid() {}

    /**
     * A cell with its place.
     *
     * @param row counted from 0 within the section
     * @param column counted from 0
     */
    public record Placed(Table.Cell cell, int row, int column) {}

    /**
     * Places the cells of a section, row by row.
     *
     * @throws IllegalArgumentException cells overlap, or a span leaves the section or {@link #WIDEST}
     */
    public static List<Placed> place(List<Table.Row> rows) {
        var covered = new ArrayList<BitSet>();
        rows.forEach(row -> covered.add(new BitSet()));
        var placed = new ArrayList<Placed>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (var cell : rows.get(r).cells()) {
                column = covered.get(r).nextClearBit(column);
                cover(covered, cell, r, column);
                placed.add(new Placed(cell, r, column));
                column += cell.columnSpan();
            }
        }
        return List.copyOf(placed);
    }

    private static void cover(List<BitSet> covered, Table.Cell cell, int row, int column) {
        int right = column + cell.columnSpan();
        if (right > WIDEST) throw new IllegalArgumentException("a table is wider than " + WIDEST + " columns");
        if (row + cell.rowSpan() > covered.size()) {
            throw new IllegalArgumentException("a cell in row " + (row + 1) + " spans beyond its section");
        }
        for (var slots : covered.subList(row, row + cell.rowSpan())) {
            if (slots.get(column, right).cardinality() > 0) {
                throw new IllegalArgumentException("cells overlap in row " + (row + 1) + ", column " + (column + 1));
            }
            slots.set(column, right);
        }
    }

    @SafeVarargs
    static int width(List<Table.Row>... sections) {
        int width = 0;
        for (var section : sections) {
            for (var placed : place(section))
                width = Math.max(width, placed.column() + placed.cell().columnSpan());
        }
        return width;
    }

    static List<Table.Alignment> fill(List<Table.Alignment> columns, int width) {
        var filled = new ArrayList<>(columns.subList(0, Math.min(width, columns.size())));
        while (filled.size() < width) filled.add(Table.Alignment.START);
        return List.copyOf(filled);
    }
}
