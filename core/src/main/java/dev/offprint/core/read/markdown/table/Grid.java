// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The cells of a grid table.
 *
 * @param cells by their places, from above and from the left
 * @param rows places of the borders between rows, with the first and the last
 * @param columns places of the borders between columns, with the first and the last
 * @param headEnd place of the border below the head; 0 when there is none
 */
record Grid(List<GridCell> cells, List<Integer> rows, List<Integer> columns, int headEnd, List<String> delimiters) {
    Grid {
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        delimiters = List.copyOf(delimiters);
    }

    /** Empty when a picture is no grid that cells fill. */
    static Optional<Grid> of(List<String> picture) {
        var borders = GridBorders.of(picture);
        return new GridScan(borders.picture()).cells().map(cells -> {
            var rows = new TreeSet<Integer>();
            var columns = new TreeSet<Integer>();
            for (var cell : cells) {
                rows.addAll(List.of(cell.top(), cell.bottom()));
                columns.addAll(List.of(cell.left(), cell.right()));
            }
            var sorted = new ArrayList<>(cells);
            sorted.sort(Comparator.comparingInt(GridCell::top).thenComparingInt(GridCell::left));
            var places = List.copyOf(columns);
            return new Grid(sorted, List.copyOf(rows), places, borders.headEnd(), borders.delimiters(places));
        });
    }

    /** Whether pipes can say all of it. */
    boolean isPlain() {
        boolean hasLines = cells.stream().allMatch(GridCell::isLine);
        boolean isWhole = cells.size() == (rows.size() - 1) * (columns.size() - 1);
        return hasLines && isWhole && (headEnd == 0 || headEnd == rows.get(1));
    }

    List<String> pipes() {
        int width = columns.size() - 1;
        var lines = new ArrayList<List<String>>();
        for (int at = 0; at < cells.size(); at += width)
            lines.add(cells.subList(at, at + width).stream()
                    .map(cell -> PipeRows.joined(cell.lines()))
                    .toList());
        return headEnd == 0
                ? PipeRows.of(List.of(), delimiters, lines)
                : PipeRows.of(lines.get(0), delimiters, lines.subList(1, lines.size()));
    }

    /** Tags on lines of their own, between which Markdown goes on. */
    List<String> html(List<String> caption) {
        var lines = new ArrayList<String>();
        lines.add("<table>");
        if (!caption.isEmpty()) block(lines, "<caption>", caption, "</caption>");
        if (headEnd > 0) lines.add("<thead>");
        int row = -1;
        for (var cell : cells) {
            if (cell.top() != row) {
                if (row >= 0) lines.add("</tr>");
                if (headEnd > 0 && cell.top() == headEnd) lines.add("</thead>");
                lines.add("<tr>");
                row = cell.top();
            }
            var name = cell.top() < headEnd ? "th" : "td";
            block(lines, "<" + name + spans(cell) + ">", cell.lines(), "</" + name + ">");
        }
        lines.addAll(List.of("</tr>", "</table>", ""));
        return lines;
    }

    private static void block(List<String> lines, String opening, List<String> inside, String closing) {
        lines.add(opening);
        lines.add("");
        lines.addAll(inside);
        lines.add("");
        lines.add(closing);
    }

    private String spans(GridCell cell) {
        int down = index(rows, cell.bottom()) - index(rows, cell.top());
        int across = index(columns, cell.right()) - index(columns, cell.left());
        var align = switch (delimiters.get(index(columns, cell.left()))) {
            case ":--" -> " align=\"left\"";
            case "--:" -> " align=\"right\"";
            case ":-:" -> " align=\"center\"";
            default -> "";
        };
        return (down > 1 ? " rowspan=\"" + down + "\"" : "")
                + (across > 1 ? " colspan=\"" + across + "\"" : "")
                + align;
    }

    private static int index(List<Integer> places, int place) {
        return Collections.binarySearch(places, place);
    }
}
