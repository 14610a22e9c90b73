// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Front matter that is being read: what is taken is gone, what is left becomes extensions. Names are compared without
 * case, hyphens and underscores, so that {@code publishDate} is {@code publish_date}; those at the top come before
 * those in the tables that site generators have for keys of their users. Of one thread.
 */
final class Entries {
    private static final List<String> TABLES = List.of("taxonomies", "extra", "params");

    private final List<Table> tables = new ArrayList<>();

    private record Table(String prefix, Map<String, Value> values) {}

    Entries(Value.Mapping mapping) {
        this(mapping, TABLES);
    }

    private Entries(Value.Mapping mapping, List<String> inner) {
        var top = new LinkedHashMap<>(mapping.values());
        tables.add(new Table("frontmatter.", top));
        open(tables, top, inner);
    }

    /** Without tables inside. */
    static Entries flat(Value.Mapping mapping) {
        return new Entries(mapping, List.of());
    }

    private static void open(List<Table> tables, Map<String, Value> top, List<String> names) {
        for (var name : names) {
            if (top.get(name) instanceof Value.Mapping inner) {
                top.remove(name);
                tables.add(new Table("frontmatter." + name + ".", new LinkedHashMap<>(inner.values())));
            }
        }
    }

    /** The first of these keys that holds something. */
    Optional<Value> value(String... names) {
        return value(v -> !isBlank(v), names);
    }

    /** The first of these keys that holds a text. */
    Optional<String> text(String... names) {
        return value(v -> v instanceof Value.Scalar && !isBlank(v), names).map(Entries::textOf);
    }

    /** The first of these keys that holds what is wanted. */
    Optional<Value> value(java.util.function.Predicate<Value> wanted, String... names) {
        for (var table : tables) {
            for (var name : names) {
                var key = key(table.values(), name);
                var value = key == null ? null : table.values().get(key);
                if (value != null && wanted.test(value)) {
                    table.values().remove(key);
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** A value that was taken and cannot be used. */
    void putBack(String name, Value value) {
        tables.get(0).values().put(name, value);
    }

    private static @Nullable String key(Map<String, Value> values, String name) {
        for (var key : values.keySet()) if (bare(key).equals(bare(name))) return key;
        return null;
    }

    private static String bare(String key) {
        return key.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(Value value) {
        return value instanceof Value.Scalar scalar && scalar.text().isBlank();
    }

    static String textOf(Value scalar) {
        return ((Value.Scalar) scalar).text().strip();
    }

    /** What is left at the top; empty when that is nothing. */
    Optional<Value> leftovers() {
        var top = tables.get(0).values();
        return top.isEmpty() ? Optional.empty() : Optional.of(Value.Mapping.of(top));
    }

    /** Everything not taken: nested keys joined by dots, members of lists counted from 1. */
    Map<String, String> rest() {
        var rest = new TreeMap<String, String>();
        for (var table : tables) table.values().forEach((key, value) -> flatten(table.prefix() + key, value, rest));
        return rest;
    }

    private static void flatten(String key, Value value, Map<String, String> flat) {
        if (value instanceof Value.Scalar scalar) {
            flat.put(key, scalar.text());
        } else if (value instanceof Value.Mapping mapping) {
            mapping.values().forEach((k, v) -> flatten(key + "." + k, v, flat));
        } else if (value instanceof Value.Sequence sequence) {
            int number = 1;
            for (var member : sequence.values()) flatten(key + "." + number++, member, flat);
        }
    }
}
