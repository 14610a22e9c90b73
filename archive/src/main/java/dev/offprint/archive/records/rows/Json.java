// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.offprint.archive.pack.Breach;
import dev.offprint.core.json.JsonFault;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.Problem;
import java.io.IOException;

/** Jackson as records want it: within the limits, and with its messages in our words. Stateless. */
public final class Json {
    private Json() {}

    /** Makes parsers; a name that stands twice in an object counts the last time. */
    public static JsonFactory factory(Limits limits) {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(Math.min(1000, limits.nesting() + 10))
                .maxStringLength((int) Math.min(Integer.MAX_VALUE, limits.inputBytes()))
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python writes NaN for what is missing
                .build();
    }

    /** Reads trees; codec of the factory's parsers. */
    public static ObjectReader trees(JsonFactory factory) {
        return new ObjectMapper(factory).reader();
    }

    /** What is wrong with a text of its own, with line and column. */
    public static Problem problem(String place, JsonProcessingException e) {
        var location = e.getLocation();
        if (location == null) return problem(place, 1, 1, e);
        return problem(place, location.getLineNr(), location.getColumnNr(), e);
    }

    /** The same within one line of a file. */
    public static Problem problem(String name, long line, JsonProcessingException e) {
        return problem(name, line, e.getLocation() == null ? 1 : e.getLocation().getColumnNr(), e);
    }

    /** The same where the place is known. */
    public static Problem problem(String name, long line, long column, JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) return constraint(name + ":" + line, e);
        var where = name + ":" + line + ":" + column;
        return Problem.error("read.json", where, "not well-formed JSON: " + JsonFault.reason(e), "mend the JSON there");
    }

    private static Problem constraint(String place, JsonProcessingException e) {
        boolean isNumber = e.getOriginalMessage().startsWith("Number");
        if (isNumber) {
            var most = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;
            var what = "a number of the JSON has more than " + most + " digits";
            return Problem.error("read.json", place, what, "shorten it, or write it as a text, in quotes");
        }
        boolean isDeep = e.getOriginalMessage().contains("depth");
        return isDeep
                ? Breach.problem(Limit.NESTING, place, "the JSON is nested too deeply")
                : Breach.problem(Limit.INPUT_BYTES, place, "a text or number of the JSON is too long");
    }

    /** Broken bytes inside the JSON. */
    public static Problem encoding(String place, IOException e) {
        return Problem.error("read.json", place, "the text is not in UTF-8: " + e.getMessage(), "convert it to UTF-8");
    }
}
