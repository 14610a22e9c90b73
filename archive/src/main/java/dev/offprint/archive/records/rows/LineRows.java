// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.offprint.archive.pack.Breach;
import dev.offprint.archive.pack.Unreadable;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Source;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object a line, or several where a break is missing. A line that is none is a broken record, and the next
 * line goes on.
 */
public final class LineRows implements Rows {
    private final String name;
    private final Limits limits;
    private final TextInput in;
    private final ByteLines lines;
    private final ObjectReader trees;
    /** Of the line that was last read. */
    private final Deque<Row> found = new ArrayDeque<>();

    private long line;
    private long number;

    private LineRows(String name, Limits limits, TextInput in) {
        this.name = name;
        this.limits = limits;
        this.in = in;
        this.lines = new ByteLines(in, limits.inputBytes());
        JsonFactory factory = Json.factory(limits);
        this.trees = Json.trees(factory);
    }

    public static LineRows open(Source source, Limits limits) throws OffprintException {
        return new LineRows(source.name(), limits, TextInput.open(source, limits));
    }

    @Override
    public @Nullable Row next() throws OffprintException {
        try {
            while (found.isEmpty()) {
                var next = lines.next();
                if (next == null) return null;
                line++;
                if (next.tooLong() || !isBlank(next.bytes())) find(next);
            }
            return found.removeFirst();
        } catch (IOException e) {
            throw Unreadable.of(name, e);
        }
    }

    private void find(ByteLines.Line next) throws IOException {
        if (next.tooLong()) {
            var what = "the line is longer than " + limits.inputBytes() + " bytes";
            addBroken(Breach.problem(Limit.INPUT_BYTES, name + ":" + line, what));
            return;
        }
        try (var parser = trees.createParser(next.bytes())) {
            while (parser.nextToken() != null) found.add(row(trees.readTree(parser)));
        } catch (JsonProcessingException e) {
            addBroken(Json.problem(name, line, e));
        } catch (java.io.CharConversionException e) {
            addBroken(Json.encoding(name + ":" + line, e));
        }
    }

    private void addBroken(Problem problem) {
        found.add(Row.broken(++number, problem));
    }

    private Row row(JsonNode value) {
        number++;
        var place = name + ":" + line;
        if (value.isObject()) return Row.of(number, place, value);
        return Row.broken(
                number, Problem.error("read.records.form", place, "the line holds no object of JSON", "write {…}"));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) if (b < 0 || b > ' ') return false;
        return true;
    }

    @Override
    public List<Problem> remarks() {
        return in.remarks();
    }

    @Override
    public void close() {
        Closing.of(in);
    }
}
