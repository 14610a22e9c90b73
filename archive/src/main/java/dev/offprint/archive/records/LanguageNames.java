// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.core.text.TextResource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Languages by their English names, as data sets say them; a table, as Java's own names differ by version. Immutable. */
final class LanguageNames {
    private static final Map<String, String> TAGS = read();

    private LanguageNames() {}

    private static Map<String, String> read() {
        var tags = new HashMap<String, String>();
        for (var line : TextResource.lines(LanguageNames.class, "languages.txt")) {
            int equals = line.indexOf(" = ");
            var tag = line.substring(0, equals);
            for (var name : line.substring(equals + 3).split("\\|", -1)) tags.put(name.toLowerCase(Locale.ROOT), tag);
        }
        return Map.copyOf(tags);
    }

    /** The tag of a language; null when the name is unknown. */
    static @Nullable String tag(String name) {
        return TAGS.get(name.strip().toLowerCase(Locale.ROOT));
    }
}
