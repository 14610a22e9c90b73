// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.offprint.core.notice.Problem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One record.
 *
 * @param number from 1
 * @param place for messages: the file and, where there are lines, the line
 * @param fields an object; missing when the record is broken
 * @param broken why there are no fields; null when there are
 */
record Row(
        long number,
        String place,
        JsonNode fields,
        @Nullable Problem broken) {
    Row {
        Objects.requireNonNull(place);
        Objects.requireNonNull(fields);
    }

    static Row of(long number, String place, JsonNode fields) {
        return new Row(number, place, fields, null);
    }

    static Row broken(long number, Problem problem) {
        return new Row(number, problem.place(), MissingNode.getInstance(), problem);
    }
}
