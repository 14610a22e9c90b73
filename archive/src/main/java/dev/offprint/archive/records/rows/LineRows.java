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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one object a line. A line that is none is a broken record, and the next line goes on. */
public final class LineRows implements Rows {
    private final String name;
    private final Limits limits;
    private final TextInput in;
    private final ByteLines lines;
    private final ObjectReader trees;
    private long line;
    private long number;

    private LineRows(String name, Limits limits, TextInput in) {
        this.name = name;
        this.limits = limits;
        this.in = in;
        this.lines = new ByteLines(in, limits.inputBytes());
        JsonFactory factory = Json.factory(limits);
        this.trees =
                Json.trees(factory).with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    public static LineRows open(Source source, Limits limits) throws OffprintException {
        return new LineRows(source.name(), limits, TextInput.open(source, limits));
    }

    @Override
    public @Nullable Row next() throws OffprintException {
        try {
            for (var next = lines.next(); next != null; next = lines.next()) {
                line++;
                if (next.tooLong() || !isBlank(next.bytes())) return row(next);
            }
            return null;
        } catch (IOException e) {
            throw Unreadable.of(name, e);
        }
    }

    private Row row(ByteLines.Line next) throws IOException {
        number++;
        if (next.tooLong()) {
            var what = "the line is longer than " + limits.inputBytes() + " bytes";
            return Row.broken(number, Breach.problem(Limit.INPUT_BYTES, name + ":" + line, what));
        }
        try {
            return row(trees.readTree(next.bytes()));
        } catch (JsonProcessingException e) {
            return Row.broken(number, Json.problem(name, line, e));
        } catch (java.io.CharConversionException e) {
            return Row.broken(number, Json.encoding(name + ":" + line, e));
        }
    }

    private Row row(JsonNode value) {
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
