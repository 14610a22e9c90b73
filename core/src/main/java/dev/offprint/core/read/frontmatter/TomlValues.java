// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.offprint.core.notice.OffprintException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Front matter in TOML 1.0. Stateless. */
final class TomlValues {
    private TomlValues() {}

    static Value.Mapping read(String toml, Lines lines) throws OffprintException {
        try {
            int deepest = lines.reading().limits().nesting();
            return lines.checked(mapping(mapper(deepest).readTree(toml)));
        } catch (JacksonException e) {
            var location = e.getLocation();
            int line = location == null ? 0 : Math.max(0, location.getLineNr() - 1);
            throw lines.malformed(
                    line, "front matter is not TOML: " + reason(e), "correct this line or the one before it", e);
        }
    }

    private static TomlMapper mapper(int deepest) {
        var limits = StreamReadConstraints.builder().maxNestingDepth(deepest).build();
        return new TomlMapper(
                TomlFactory.builder().streamReadConstraints(limits).build());
    }

    private static String reason(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("it cannot be understood");
    }

    private static Value value(JsonNode node) {
        if (node.isObject()) return mapping(node);
        if (!node.isArray()) return new Value.Scalar(node.asText());
        var values = new ArrayList<Value>();
        node.forEach(n -> values.add(value(n)));
        return Value.Sequence.of(values);
    }

    private static Value.Mapping mapping(JsonNode node) {
        var values = new LinkedHashMap<String, Value>();
        node.properties().forEach(e -> values.put(e.getKey(), value(e.getValue())));
        return Value.Mapping.of(values);
    }
}
