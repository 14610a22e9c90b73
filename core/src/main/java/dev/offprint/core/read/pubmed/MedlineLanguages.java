// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.pubmed;

import dev.offprint.core.text.LanguageTag;
import dev.offprint.core.text.TextResource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The tags of the languages that MEDLINE names by three letters. Stateless. */
final class MedlineLanguages {
    private static final Map<String, String> TAGS = TextResource.lines(MedlineLanguages.class, "languages.txt").stream()
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private MedlineLanguages() {}

    /** The tag; empty for several languages, none, and what is no code. */
    static String tag(String code) {
        var lower = code.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("mul") || lower.equals("und")) return "";
        return Objects.requireNonNullElse(LanguageTag.of(TAGS.getOrDefault(lower, lower)), "");
    }
}
