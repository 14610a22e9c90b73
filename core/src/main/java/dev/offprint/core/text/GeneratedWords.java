// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words that Offprint prints of its own accord, in one language. Immutable, thread-safe. */
public final class GeneratedWords {
    private static final String FALLBACK = "en";
    private static final Set<String> TRANSLATED = Set.copyOf(TextResource.lines("words/languages.list"));
    private static final Map<String, GeneratedWords> READ = new ConcurrentHashMap<>();

    private final Map<String, String> phrases;
    private final boolean translated;

    private GeneratedWords(Map<String, String> phrases, boolean translated) {
        this.phrases = Map.copyOf(phrases);
        this.translated = translated;
    }

    /**
     * The words of a language; English ones when Offprint has none for it.
     *
     * @param language BCP 47; null when unknown
     */
    public static GeneratedWords in(@Nullable String language) {
        for (var tag : LanguageTag.chain(language == null ? FALLBACK : language)) {
            if (TRANSLATED.contains(tag)) return READ.computeIfAbsent(tag, GeneratedWords::read);
        }
        return new GeneratedWords(in(FALLBACK).phrases, language == null);
    }

    /** Whether the words are in the language that was asked for. */
    public boolean translated() {
        return translated;
    }

    /** A word. */
    public String get(GeneratedWord word) {
        return phrase(word.key());
    }

    /** A phrase with something put in. */
    public String get(GeneratedWord phrase, String inserted) {
        return get(phrase).replace("{}", inserted);
    }

    /** Names or things in a row, the last joined by this language's “and”. */
    public String list(List<String> things) {
        int last = things.size() - 1;
        if (last < 1) return String.join("", things);
        return String.join(", ", things.subList(0, last)) + " " + get(GeneratedWord.AND) + " " + things.get(last);
    }

    String phrase(String key) {
        return Objects.requireNonNull(phrases.get(key), key);
    }

    private static GeneratedWords read(String tag) {
        var phrases = new HashMap<String, String>();
        var chain = LanguageTag.chain(tag);
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (!TRANSLATED.contains(chain.get(i))) continue;
            for (var line : TextResource.lines("words/" + chain.get(i) + ".words")) {
                int equals = line.indexOf('=');
                phrases.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return new GeneratedWords(phrases, true);
    }
}
