// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadResult;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One record.
 *
 * @param number from 1
 * @param place for messages: the file and, where there are lines, the line
 * @param fields an object; missing when the record is broken
 * @param broken why there are no fields; null when there are
 * @param notices what else there is to say where this record stands
 */
public record Row(
        long number,
        String place,
        JsonNode fields,
        @Nullable Problem broken,
        List<Problem> notices) {
    public Row {
        Objects.requireNonNull(place);
        Objects.requireNonNull(fields);
        notices = List.copyOf(notices);
    }

    static Row of(long number, String place, JsonNode fields) {
        return new Row(number, place, fields, null, List.of());
    }

    static Row broken(long number, Problem problem) {
        return new Row(number, problem.place(), MissingNode.getInstance(), problem, List.of());
    }

    /** What came of reading it, with what there is to say here. */
    public ReadResult said(ReadResult result) {
        if (notices.isEmpty() || !(result instanceof ReadResult.Ok ok)) return result;
        var problems = Stream.concat(notices.stream(), ok.notices().stream());
        return new ReadResult.Ok(ok.article(), problems.toList());
    }

    /** The same with more to say. */
    Row saying(List<Problem> more) {
        if (more.isEmpty()) return this;
        return new Row(
                number,
                place,
                fields,
                broken,
                Stream.concat(notices.stream(), more.stream()).toList());
    }
}
