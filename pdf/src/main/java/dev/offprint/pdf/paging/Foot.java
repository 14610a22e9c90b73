// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import dev.offprint.pdf.flow.Strip;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes at the foot of a column.
 *
 * @param rule over them
 * @param lines that stand here
 * @param rest that goes on in the next column
 */
record Foot(Strip rule, List<Strip> lines, List<Strip> rest) {
    /** Fewest lines of a note that stand beside its mark when it goes on elsewhere. */
    private static final int FEWEST = 2;

    Foot {
        lines = List.copyOf(lines);
        rest = List.copyOf(rest);
    }

    static Foot empty(Strip rule) {
        return new Foot(rule, List.of(), List.of());
    }

    double height() {
        if (lines.isEmpty()) return 0;
        return rule.height() + lines.stream().mapToDouble(Strip::height).sum();
    }

    boolean isSplit() {
        return !rest.isEmpty();
    }

    boolean isEmpty() {
        return lines.isEmpty() && rest.isEmpty();
    }

    /** With lines that all go on in the next column. */
    Foot later(List<Strip> more) {
        return new Foot(rule, lines, join(rest, more));
    }

    /** With all of these lines. */
    Foot with(List<Strip> more) {
        return more.isEmpty() ? this : new Foot(rule, join(lines, more), rest);
    }

    /** With as many of these lines as stand in a height; this if they are too few to begin. */
    Foot within(double height, List<Strip> more) {
        int fitting = 0;
        while (fitting < more.size() && with(more.subList(0, fitting + 1)).height() <= height + ColumnFiller.TOLERANCE)
            fitting++;
        if (fitting < Math.min(FEWEST, more.size())) return this;
        return new Foot(rule, join(lines, more.subList(0, fitting)), more.subList(fitting, more.size()));
    }

    /** What went over from the column before; at least a line of it, so that it comes to an end. */
    static Foot carried(Strip rule, List<Strip> rest, double height) {
        if (rest.isEmpty()) return empty(rule);
        var foot = empty(rule).within(height, rest);
        return foot.lines.isEmpty() ? new Foot(rule, rest.subList(0, 1), rest.subList(1, rest.size())) : foot;
    }

    /** The lines with their places, at the bottom of a column. */
    List<Placed> placed(double columnHeight) {
        var placed = new ArrayList<Placed>();
        if (lines.isEmpty()) return placed;
        double y = columnHeight - height();
        for (var strip : join(List.of(rule), lines)) {
            placed.add(new Placed(strip, 0, y));
            y += strip.height();
        }
        return placed;
    }

    private static List<Strip> join(List<Strip> first, List<Strip> second) {
        var both = new ArrayList<Strip>(first);
        both.addAll(second);
        return both;
    }
}
