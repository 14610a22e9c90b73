// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads fields of objects by the names that the versions of ninjs have given them. Stateless. */
final class Fields {
    private Fields() {}

    /** The first of these that holds words or a number. */
    static Optional<String> text(JsonNode object, String... names) {
        return Stream.of(names)
                .map(object::path)
                .filter(JsonNode::isValueNode)
                .map(v -> v.asText("").strip())
                .filter(v -> !v.isEmpty() && !v.equals("null"))
                .findFirst();
    }

    /** The objects under these names, be they in arrays, alone, or by names of their own. */
    static List<JsonNode> objects(JsonNode object, String... names) {
        var all = new ArrayList<JsonNode>();
        for (var name : names) {
            var value = object.path(name);
            boolean isOfObjects = value.isArray() || isMap(value);
            if (isOfObjects) value.forEach(all::add);
            else if (value.isObject()) all.add(value);
        }
        return all.stream().filter(JsonNode::isObject).toList();
    }

    /** Whether all that an object holds are objects, as in ninjs 1.x. */
    private static boolean isMap(JsonNode value) {
        return value.isObject() && Stream.of(value).flatMap(Fields::values).allMatch(JsonNode::isObject);
    }

    private static Stream<JsonNode> values(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getValue);
    }

    /** What things are called. */
    static List<String> names(JsonNode object, String... names) {
        return objects(object, names).stream()
                .flatMap(o -> text(o, "name", "literal", "title").stream())
                .toList();
    }
}
