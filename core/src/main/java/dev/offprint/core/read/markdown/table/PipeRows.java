// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells as lines between pipes. Stateless. */
final class PipeRows {
    private PipeRows() {}

    /**
     * A table.
     *
     * @param head empty: without one
     * @param delimiters such as {@code :-:}, one for each column
     */
    static List<String> of(List<String> head, List<String> delimiters, List<List<String>> rows) {
        var lines = new ArrayList<String>();
        lines.add(line(head.isEmpty() ? delimiters.stream().map(d -> "").toList() : head));
        lines.add("|" + String.join("|", delimiters) + "|");
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    /** The lines of a cell as one; a backslash at the end breaks it. */
    static String joined(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.endsWith("\\") ? line.substring(0, line.length() - 1) + "<br>" : line)
                .collect(Collectors.joining(" "));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(PipeRows::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String escaped(String cell) {
        return cell.replaceAll("(?<!\\\\)\\|", "\\\\|");
    }
}
