// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.json;

import java.util.Locale;

/** How constants are written: {@code AUTHOR_NOTE} as {@code author-note}. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (of(constant).equals(name)) return constant;
        }
        throw new IllegalArgumentException("\"" + name + "\" is none of " + all(type));
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        var names = new StringBuilder();
        for (var constant : type.getEnumConstants()) {
            names.append(names.isEmpty() ? "" : ", ").append(of(constant));
        }
        return names.toString();
    }
}
