// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import dev.offprint.archive.pack.Breach;
import dev.offprint.archive.records.rows.TextLines.Line;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.notice.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a table into rows; one whose quote is not closed is told, and the line below it begins the next. Of one thread. */
final class TableCutter {
    private static final String CURE = "close the quote, and double quotes inside of fields";

    /** What a line that is kept takes beside its characters. */
    private static final int OF_LINE = 64;

    private final String name;
    private final TextLines lines;
    private final char separator;
    private final long most;

    /** The line at which the quote is known to be unclosed of each row that goes on behind a line above it. */
    private long unclosedUntil;

    /** @param most characters of one row */
    TableCutter(String name, TextLines lines, char separator, long most) {
        this.name = name;
        this.lines = lines;
        this.separator = separator;
        this.most = most;
    }

    /**
     * A row.
     *
     * @param fields none when it is broken
     * @param place the file and the line where it begins
     * @param broken why there are no fields; null when there are
     * @param remarks what else there is to say of it
     * @param isQuoted whether all fields are in quotes
     * @param hasBlank whether a blank follows a separator
     */
    record Cut(
            List<String> fields,
            String place,
            @Nullable Problem broken,
            List<Problem> remarks,
            boolean isQuoted,
            boolean hasBlank) {
        Cut with(List<String> others) {
            return new Cut(others, place, broken, remarks, isQuoted, hasBlank);
        }
    }

    /** The next one that is not empty; null at the end. */
    @Nullable
    Cut next() throws IOException {
        var line = lines.next();
        while (line != null && (line.text().equals("\n") || line.text().startsWith("\r"))) line = lines.next();
        return line == null ? null : from(line);
    }

    private Cut from(Line first) throws IOException {
        if (first.isTooLong()) return tooLong(first);
        var quoting = new Quoting(separator);
        quoting.accept(first.text());
        if (!quoting.isOpen()) return whole(first, quoting);
        return first.number() < unclosedUntil ? unclosed(first) : across(first, quoting);
    }

    /**
     * What becomes of a quote that is open where a line begins depends on nothing above: so lines that were read in vain
     * need not be read so again.
     */
    private Cut across(Line first, Quoting quoting) throws IOException {
        var below = new ArrayList<Line>();
        long length = first.text().length();
        while (quoting.isOpen()) {
            var line = lines.next();
            if (line == null) return again(below, Long.MAX_VALUE, unclosed(first));
            below.add(line);
            length += line.text().length() + OF_LINE;
            if (line.isTooLong() || length > most) return again(below, line.number(), tooLong(first));
            quoting.accept(line.text());
        }
        if (quoting.isUnclosed())
            return again(below, below.get(below.size() - 1).number(), unclosed(first));
        return whole(first, quoting);
    }

    private Cut again(List<Line> below, long until, Cut broken) {
        unclosedUntil = until;
        lines.putBack(below);
        return broken;
    }

    private Cut whole(Line first, Quoting quoting) {
        var stray = quoting.stray();
        List<Problem> remarks = stray == null ? List.of() : List.of(stray(first, stray));
        return new Cut(quoting.fields(), place(first), null, remarks, quoting.isQuoted(), quoting.hasBlank());
    }

    private Problem stray(Line first, String what) {
        return Problem.warning("read.table.quote", place(first), what, CURE);
    }

    private Cut unclosed(Line first) {
        var what = "a quote is not closed; the row is left out, and the next line goes on";
        return broken(first, Problem.error("read.table.quote", place(first), what, CURE));
    }

    private Cut tooLong(Line first) {
        var what = "a row is longer than " + most + " characters (is a quote not closed?); it is left out";
        return broken(first, Breach.problem(Limit.INPUT_BYTES, place(first), what));
    }

    private Cut broken(Line first, Problem problem) {
        return new Cut(List.of(), place(first), problem, List.of(), false, false);
    }

    private String place(Line line) {
        return name + ":" + line.number();
    }
}
