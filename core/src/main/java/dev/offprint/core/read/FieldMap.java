// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which field of a record holds what of an article, for records whose form nobody knows.
 *
 * @param sources by what of an article it is ({@code title}), the name of the field, or a path of names with dots
 *     ({@code content.html}); empty: as common names tell
 */
public record FieldMap(Map<String, String> sources) {
    /** As common names tell. */
    public static final FieldMap NONE = new FieldMap(Map.of());

    public FieldMap {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }
}
