// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name of a field; tables have their names in whatever case people like. */
public record FieldName(String exact, String capital, String upper) {
    static FieldName of(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        return new FieldName(name, name.isEmpty() ? name : upper.substring(0, 1) + name.substring(1), upper);
    }

    /** All of them. */
    public List<String> spellings() {
        return List.of(exact, capital, upper);
    }

    /** Null when an object has none, or when it is no object. */
    @Nullable
    JsonNode in(JsonNode object) {
        var found = object.get(exact);
        if (found != null || !object.isObject()) return found;
        var capitalised = object.get(capital);
        return capitalised != null ? capitalised : object.get(upper);
    }
}
