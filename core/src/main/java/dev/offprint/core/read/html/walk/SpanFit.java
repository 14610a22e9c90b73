// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.TableGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the spans of a table such that they stay inside it and never overlap. Columns in which no cell begins are gone:
 * browsers show them without any width, and hostile pages have millions of them.
 */
final class SpanFit {
    /** A span down to the end of the section. */
    static final int ALL_ROWS = 100_000;

    /** For each column, the first row in which it is free again. */
    private int[] freeFrom = new int[16];

    private SpanFit() {}

    /** Which slots a cell covers in the columns from its own and the rows from its own. */
    record Slot(int column, int columns, int rows) {}

    /**
     * Fits the cells of sections of rows.
     *
     * @param wanted the spans that cells ask for; their columns are not looked at
     * @return empty when the table is wider than tables may be
     */
    static Optional<List<List<List<Slot>>>> fit(List<List<List<Slot>>> wanted) {
        var widest = wanted.stream().flatMap(List::stream).mapToInt(List::size).max();
        if (widest.orElse(0) > TableGrid.WIDEST) return Optional.empty();
        var placed =
                wanted.stream().map(section -> new SpanFit().place(section)).toList();
        var starts = starts(placed);
        return starts.size() > TableGrid.WIDEST ? Optional.empty() : Optional.of(narrowed(placed, starts));
    }

    private List<List<Slot>> place(List<List<Slot>> rows) {
        var placed = new ArrayList<List<Slot>>();
        for (int r = 0; r < rows.size(); r++) placed.add(row(rows.get(r), r, rows.size()));
        return placed;
    }

    private List<Slot> row(List<Slot> cells, int row, int end) {
        var placed = new ArrayList<Slot>();
        int column = 0;
        for (var cell : cells) {
            while (isCovered(column, row)) column++;
            int columns = 1;
            while (columns < cell.columns() && !isCovered(column + columns, row)) columns++;
            int rows = Math.min(cell.rows(), end - row);
            if (rows > 1) cover(column, columns, row + rows);
            placed.add(new Slot(column, columns, rows));
            column += columns;
        }
        return placed;
    }

    private boolean isCovered(int column, int row) {
        return column < freeFrom.length && freeFrom[column] > row;
    }

    private void cover(int column, int columns, int until) {
        int end = column + columns;
        if (end > freeFrom.length) freeFrom = Arrays.copyOf(freeFrom, Math.max(end, 2 * freeFrom.length));
        Arrays.fill(freeFrom, column, end, until);
    }

    /** The columns in which cells begin, with their places among each other. */
    private static NavigableMap<Integer, Integer> starts(List<List<List<Slot>>> sections) {
        var starts = new TreeMap<Integer, Integer>();
        sections.forEach(rows -> rows.forEach(row -> row.forEach(slot -> starts.put(slot.column(), 0))));
        int place = 0;
        for (var start : starts.entrySet()) start.setValue(place++);
        return starts;
    }

    private static List<List<List<Slot>>> narrowed(
            List<List<List<Slot>>> sections, NavigableMap<Integer, Integer> starts) {
        return sections.stream()
                .map(rows -> rows.stream()
                        .map(row -> row.stream().map(s -> narrowed(s, starts)).toList())
                        .toList())
                .toList();
    }

    private static Slot narrowed(Slot slot, NavigableMap<Integer, Integer> starts) {
        var next = starts.ceilingEntry(slot.column() + slot.columns());
        int end = next == null ? starts.size() : next.getValue();
        int start = starts.floorEntry(slot.column()).getValue();
        return new Slot(start, end - start, slot.rows());
    }
}
