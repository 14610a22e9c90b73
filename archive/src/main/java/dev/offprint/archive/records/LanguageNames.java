// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Languages by their English names, as data sets say them. Immutable. */
final class LanguageNames {
    private static final Map<String, String> TAGS = read();

    private LanguageNames() {}

    private static Map<String, String> read() {
        var tags = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
            tags.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(tags);
    }

    /** The tag of a language; null when the name is unknown. */
    static @Nullable String tag(String name) {
        return TAGS.get(name.strip().toLowerCase(Locale.ROOT));
    }
}
