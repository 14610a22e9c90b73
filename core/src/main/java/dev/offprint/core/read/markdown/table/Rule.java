// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dashes that say where the columns of a table stand. */
record Rule(List<Dashes> columns) {
    /** More are none, as the cells of a text would be beyond count. */
    static final int MOST_COLUMNS = 200;

    private static final Pattern COLUMNS = Pattern.compile(" *+-{2,}+(?: ++-{2,}+){1," + (MOST_COLUMNS - 1) + "}+");
    private static final Pattern WHOLE = Pattern.compile(" *+-{3,}+");
    private static final Pattern DASHES = Pattern.compile("-++");

    /** Where those of one column begin, and where they have ended. */
    record Dashes(int start, int end) {}

    Rule {
        columns = List.copyOf(columns);
    }

    static boolean isColumns(String line) {
        return COLUMNS.matcher(line).matches();
    }

    static boolean isWhole(String line) {
        return WHOLE.matcher(line).matches();
    }

    static boolean isAny(String line) {
        return isWhole(line) || isColumns(line);
    }

    static Optional<Rule> of(String line) {
        if (!isColumns(line)) return Optional.empty();
        return Optional.of(new Rule(DASHES.matcher(line)
                .results()
                .map(found -> new Dashes(found.start(), found.end()))
                .toList()));
    }

    int size() {
        return columns.size();
    }

    /** How far the first column is set in. */
    int indent() {
        return columns.get(0).start();
    }

    /** Whether a line leaves white before each column but the first. */
    boolean fits(String line) {
        return columns.stream()
                .skip(1)
                .allMatch(column -> column.start() > line.length() || line.charAt(column.start() - 1) == ' ');
    }

    String cell(String line, int column) {
        int from = column == 0 ? 0 : columns.get(column).start();
        int to = column + 1 == size() ? line.length() : columns.get(column + 1).start();
        return from >= line.length() ? "" : TextLines.text(line.substring(from, Math.min(to, line.length())));
    }

    /** How the columns are aligned: as the longest text of some lines stands to the dashes. */
    List<String> delimiters(TextLines lines, int from, int to) {
        var delimiters = new ArrayList<String>();
        for (int column = 0; column < size(); column++) {
            var longest = "";
            for (int at = from; at < to; at++) {
                var line = lines.places(at);
                if (cell(line, column).length() > cell(longest, column).length()) longest = line;
            }
            delimiters.add(delimiter(longest, column));
        }
        return delimiters;
    }

    private String delimiter(String line, int column) {
        if (cell(line, column).isEmpty()) return "---";
        int start = column == 0 ? 0 : columns.get(column).start();
        int end = column + 1 == size()
                ? line.length()
                : Math.min(line.length(), columns.get(column + 1).start());
        while (line.charAt(start) == ' ') start++;
        while (line.charAt(end - 1) == ' ') end--;
        boolean isLeft = start <= columns.get(column).start();
        boolean isRight = end >= columns.get(column).end();
        if (isLeft == isRight) return isLeft ? "---" : ":-:";
        return isLeft ? ":--" : "--:";
    }
}
