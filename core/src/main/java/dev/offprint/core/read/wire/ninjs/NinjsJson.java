// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.core.json.JsonFault;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Reading;

/** Opens JSON within the limits. Stateless. */
final class NinjsJson {
    private static final int DEEPEST = 1000;

    private NinjsJson() {}

    /**
     * The item of an input: an object, or the only one of an array.
     *
     * @throws OffprintException the JSON is broken (with line and column), or holds several items
     */
    static JsonNode item(Reading reading) throws OffprintException {
        var text = reading.text().text();
        reading.refuseBlank(text);
        var json = parse(reading, text);
        if (!json.isArray()) return json;
        if (json.size() == 1) return json.get(0);
        var what = "a list of " + json.size() + " items, where one is expected";
        throw new OffprintException(
                Problem.error("read.ninjs.list", reading.place(), what, "read it as a container of records"));
    }

    private static JsonNode parse(Reading reading, String text) throws OffprintException {
        try {
            return mapper(reading.limits()).readTree(text);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var place = at == null ? reading.place() : reading.place(at.getLineNr());
            var column = at == null ? "" : " (column " + at.getColumnNr() + ")";
            var what = "the JSON is not well-formed: " + JsonFault.reason(e) + column;
            throw new OffprintException(Problem.error("read.json", place, what, "is the file whole? mend it there"), e);
        }
    }

    static ObjectMapper mapper(Limits limits) {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxDocumentLength(limits.inputBytes())
                .maxStringLength((int) Math.min(Integer.MAX_VALUE, limits.inputBytes()))
                .build();
        var factory = JsonFactory.builder().streamReadConstraints(constraints).build();
        return new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
