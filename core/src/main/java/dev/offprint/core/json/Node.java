// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object under construction; what is null, empty or standard is not written. */
final class Node {
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    static Node of() {
        return new Node();
    }

    static Node ofType(String type) {
        return of().with("type", type);
    }

    ObjectNode json() {
        return json;
    }

    Node with(String key, @Nullable String value) {
        if (value != null) json.put(key, value);
        return this;
    }

    Node withText(String key, String value) {
        return value.isEmpty() ? this : with(key, value);
    }

    Node with(String key, @Nullable Enum<?> value, @Nullable Enum<?> standard) {
        return value == null || value == standard ? this : with(key, Names.of(value));
    }

    Node with(String key, int value, int standard) {
        if (value != standard) json.put(key, value);
        return this;
    }

    Node with(String key, boolean value) {
        if (value) json.put(key, true);
        return this;
    }

    Node with(String key, @Nullable JsonNode value) {
        if (value != null && !value.isEmpty()) json.set(key, value);
        return this;
    }

    <T> Node with(String key, List<T> values, Function<T, JsonNode> writer) {
        if (!values.isEmpty()) all(key, values, writer);
        return this;
    }

    /** Written even when empty. */
    <T> Node all(String key, List<T> values, Function<T, JsonNode> writer) {
        var array = json.putArray(key);
        for (var value : values) array.add(writer.apply(value));
        return this;
    }

    Node withTexts(String key, List<String> values) {
        return with(key, values, JsonNodeFactory.instance::textNode);
    }
}
