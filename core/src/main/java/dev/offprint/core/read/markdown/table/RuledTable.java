// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pandoc's simple and multiline tables: a line of dashes for each column says where it stands. What does not stand below
 * the dashes is no table.
 */
final class RuledTable {
    private static final int MOST_HEAD_LINES = 12;

    private final TextLines lines;
    private final Rule rule;
    private final int start;

    private RuledTable(TextLines lines, Rule rule, int start) {
        this.lines = lines;
        this.rule = rule;
        this.start = start;
    }

    /** The table whose first line this is. */
    static Optional<TableFound> at(TextLines lines, int start) {
        int ruleAt = rule(lines, start);
        if (ruleAt < 0) return Optional.empty();
        return Rule.of(lines.places(ruleAt)).flatMap(rule -> new RuledTable(lines, rule, start).table(ruleAt));
    }

    /** The line that rules the columns: the first, the second, or the one after the head between two. */
    private static int rule(TextLines lines, int start) {
        if (Rule.isColumns(lines.places(start))) return start;
        if (Rule.isColumns(lines.places(start + 1))) return start + 1;
        if (!Rule.isWhole(lines.places(start))) return -1;
        for (int at = start + 1; at < start + MOST_HEAD_LINES && !lines.isBlank(at); at++)
            if (Rule.isColumns(lines.places(at))) return at;
        return -1;
    }

    private Optional<TableFound> table(int ruleAt) {
        boolean isMultiline = Rule.isWhole(lines.places(start));
        int headStart = isMultiline ? start + 1 : start;
        // Only what has a head and no line above it ends without a line.
        boolean isClosed = isMultiline || ruleAt == start;
        int end = isClosed ? closing(ruleAt + 1) : blank(ruleAt + 1);
        int last = isClosed || Rule.isAny(lines.places(end - 1)) ? end - 1 : end;
        if (end < 0 || last <= ruleAt + 1 || !fits(headStart, ruleAt) || !fits(ruleAt + 1, last))
            return Optional.empty();
        var rows = rows(ruleAt + 1, last);
        var head = ruleAt == start ? List.<String>of() : cells(headStart, ruleAt);
        int model = head.isEmpty() ? ruleAt + 1 : headStart;
        var pipes = PipeRows.of(head, rule.delimiters(lines, model, head.isEmpty() ? model + 1 : ruleAt), rows);
        var prefix = lines.quote(start) + " ".repeat(rule.indent());
        return Optional.of(new TableFound(withBlank(pipes, end), prefix, end));
    }

    /** Text right below belongs to no row. */
    private List<String> withBlank(List<String> pipes, int end) {
        if (lines.isBlank(end) || pipes.size() < end - start) return pipes;
        var longer = new ArrayList<>(pipes);
        longer.add("");
        return longer;
    }

    private int blank(int from) {
        int at = from;
        while (!lines.isBlank(at)) at++;
        return at;
    }

    /** The line after that which closes the table; less than 0 when none does. */
    private int closing(int from) {
        for (int at = from; at < lines.size(); at++) {
            if (Rule.isAny(lines.places(at))) return lines.isBlank(at + 1) ? at + 1 : -1;
        }
        return -1;
    }

    private boolean fits(int from, int to) {
        for (int at = from; at < to; at++) if (!rule.fits(lines.places(at))) return false;
        return true;
    }

    /** A line each, or what stands between empty lines. */
    private List<List<String>> rows(int from, int to) {
        boolean hasBlank = false;
        for (int at = from; at < to; at++) hasBlank |= lines.isBlank(at);
        var rows = new ArrayList<List<String>>();
        for (int at = from; at < to; ) {
            int next = hasBlank ? Math.min(to, blank(at)) : at + 1;
            if (next > at) rows.add(cells(at, next));
            at = hasBlank ? next + 1 : next;
        }
        return rows;
    }

    private List<String> cells(int from, int to) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < rule.size(); column++) {
            var parts = new ArrayList<String>();
            for (int at = from; at < to; at++) parts.add(rule.cell(lines.places(at), column));
            cells.add(PipeRows.joined(parts));
        }
        return cells;
    }
}
