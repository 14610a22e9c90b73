// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object, with their place for messages. Every method throws IllegalArgumentException with place and
 * expectation when a value is not of its kind; {@link #end} when a field was never asked for.
 */
final class Fields {
    private final String place;
    private final JsonNode json;
    private final Set<String> asked = new HashSet<>();

    private Fields(String place, JsonNode json) {
        this.place = place;
        this.json = json;
    }

    /** Reads an object wholly: an unknown field is refused. */
    static <T> T read(String place, JsonNode json, Function<Fields, T> reader) {
        if (!json.isObject()) throw wrong(place, "an object");
        var fields = new Fields(place, json);
        T value = reader.apply(fields);
        fields.end();
        return value;
    }

    String place() {
        return place;
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(place + ": " + what);
    }

    String text(String key) {
        var value = optionalText(key);
        if (value == null) throw new IllegalArgumentException(place + ": \"" + key + "\" is missing");
        return value;
    }

    @Nullable
    String optionalText(String key) {
        var value = get(key);
        if (value == null) return null;
        if (!value.isTextual()) throw wrong(at(key), "a string");
        return value.textValue();
    }

    String textOr(String key, String standard) {
        var value = optionalText(key);
        return value == null ? standard : value;
    }

    int number(String key, int standard) {
        var value = get(key);
        if (value == null) return standard;
        if (!value.canConvertToInt() || !value.isIntegralNumber()) throw wrong(at(key), "a whole number");
        return value.intValue();
    }

    boolean flag(String key) {
        var value = get(key);
        if (value == null) return false;
        if (!value.isBoolean()) throw wrong(at(key), "true or false");
        return value.booleanValue();
    }

    <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
        var value = optionalText(key);
        return value == null ? null : at(key, () -> Names.constant(type, value));
    }

    <E extends Enum<E>> E constant(String key, Class<E> type, E standard) {
        var value = constant(key, type);
        return value == null ? standard : value;
    }

    List<String> texts(String key) {
        return list(key, (place, value) -> {
            if (!value.isTextual()) throw wrong(place, "a string");
            return value.textValue();
        });
    }

    <T> List<T> list(String key, Reader<T> reader) {
        var value = get(key);
        return value == null ? List.of() : list(at(key), value, reader);
    }

    <T> @Nullable T child(String key, Reader<T> reader) {
        var value = get(key);
        return value == null ? null : reader.read(at(key), value);
    }

    <T> T required(String key, Reader<T> reader) {
        var value = child(key, reader);
        if (value == null) throw new IllegalArgumentException(place + ": \"" + key + "\" is missing");
        return value;
    }

    static <T> List<T> list(String place, JsonNode array, Reader<T> reader) {
        if (!array.isArray()) throw wrong(place, "an array");
        var values = new ArrayList<T>(array.size());
        for (int i = 0; i < array.size(); i++) values.add(reader.read(place + "[" + i + "]", array.get(i)));
        return values;
    }

    /** Every key, for objects that are maps. */
    List<String> keys() {
        var keys = new ArrayList<String>();
        json.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** Adds the place to what a record's constructor refuses. */
    <T> T make(java.util.function.Supplier<T> maker) {
        return at(null, maker);
    }

    private <T> T at(@Nullable String key, java.util.function.Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).startsWith(place)) throw e;
            throw new IllegalArgumentException((key == null ? place : at(key)) + ": " + e.getMessage(), e);
        }
    }

    private void end() {
        for (var key : keys()) {
            if (!asked.contains(key)) throw new IllegalArgumentException(place + ": unknown field \"" + key + "\"");
        }
    }

    private @Nullable JsonNode get(String key) {
        asked.add(key);
        var value = json.get(key);
        return value == null || value.isNull() ? null : value;
    }

    private String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private static IllegalArgumentException wrong(String place, String expected) {
        return new IllegalArgumentException(place + ": expected " + expected);
    }

    /**
     * Reads a value at a place.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    interface Reader<T> {
        T read(String place, JsonNode value);
    }
}
