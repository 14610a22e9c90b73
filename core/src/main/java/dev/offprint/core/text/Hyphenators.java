// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled patterns: each file is read once. Thread-safe. */
final class Hyphenators {
    private static final Hyphenators BUNDLED = new Hyphenators();

    private final Map<String, String[]> byLanguage = new LinkedHashMap<>();
    private final Map<String, Hyphenator> read = new ConcurrentHashMap<>();

    private Hyphenators() {
        for (var line : TextResource.lines("hyphenation/languages.list")) {
            var fields = line.split(" \\| ", -1);
            byLanguage.put(fields[0], fields);
        }
    }

    static Optional<Hyphenator> of(String language) {
        for (var tag : LanguageTag.chain(language)) {
            var fields = BUNDLED.byLanguage.get(tag);
            if (fields != null) return Optional.of(BUNDLED.read.computeIfAbsent(fields[1], file -> read(fields)));
        }
        return Optional.empty();
    }

    private static Hyphenator read(String[] fields) {
        var file = PatternFile.parse(TextResource.text("hyphenation/" + fields[1]));
        return new Hyphenator(file, Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
    }
}
