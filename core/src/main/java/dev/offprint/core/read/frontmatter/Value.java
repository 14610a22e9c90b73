// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a key of front matter holds, whatever it is written in. Immutable; parts may be shared. */
sealed interface Value {
    /** How many scalars it holds when every shared part is counted each time; at least 1. */
    long size();

    /** How deep it is: 1 for a scalar. */
    int depth();

    /** A text, a number, a date or a truth, as it is written; empty for nothing. */
    record Scalar(String text) implements Value {
        @Override
        public long size() {
            return 1;
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /** Several values. */
    record Sequence(List<Value> values, long size, int depth) implements Value {
        static Sequence of(List<Value> values) {
            return new Sequence(List.copyOf(values), sizeOf(values), depthOf(values));
        }
    }

    /** Values by key, in the order in which they are written. */
    record Mapping(Map<String, Value> values, long size, int depth) implements Value {
        static final Mapping EMPTY = of(Map.of());

        static Mapping of(Map<String, Value> values) {
            var copy = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            return new Mapping(copy, sizeOf(copy.values()), depthOf(copy.values()));
        }
    }

    private static long sizeOf(Collection<Value> values) {
        long size = 1;
        for (var value : values) size = Math.min(Integer.MAX_VALUE, size + value.size());
        return size;
    }

    private static int depthOf(Collection<Value> values) {
        return 1 + values.stream().mapToInt(Value::depth).max().orElse(0);
    }
}
