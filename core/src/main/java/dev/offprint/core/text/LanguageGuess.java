// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guesses the language of a text by its script and its most frequent words. Answers only when the text is long enough
 * and one language stands out. Stateless.
 */
public final class LanguageGuess {
    private static final int FEWEST_WORDS = 40;

    /** Running text of a language consists of its commonest forty words by a third and more. */
    private static final double LEAST_SHARE = .2;

    private static final double LEAST_LEAD = 1.35;
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}’']+");

    /** Each line: a tag, and words. Tags with a question mark are known only so as not to be taken for others. */
    private static final List<Words> LANGUAGES =
            TextResource.lines("frequent-words.list").stream().map(Words::of).toList();

    private LanguageGuess() {}

    private record Words(String tag, Set<String> words) {
        static Words of(String line) {
            var parts = line.split(" ", -1);
            return new Words(parts[0], Set.of(Arrays.copyOfRange(parts, 1, parts.length)));
        }
    }

    /** The BCP 47 tag of a text's language; empty when it is not clear. */
    public static Optional<String> of(CharSequence text) {
        var script = ScriptGuess.of(text);
        if (script.isPresent() && script.get().tellsLanguage())
            return script.get().language();
        var words = NOT_WORD.split(text.toString().toLowerCase(Locale.ROOT).replace('’', '\''));
        return words.length < FEWEST_WORDS ? Optional.empty() : byWords(words);
    }

    private static Optional<String> byWords(String[] words) {
        var hits = new HashMap<String, Integer>();
        for (var word : words) {
            for (var language : LANGUAGES)
                if (language.words().contains(word)) hits.merge(language.tag(), 1, Integer::sum);
        }
        return winner(hits, words.length);
    }

    private static Optional<String> winner(Map<String, Integer> hits, int words) {
        var ranking = LANGUAGES.stream()
                .map(Words::tag)
                .sorted((a, b) -> hits.getOrDefault(b, 0) - hits.getOrDefault(a, 0))
                .limit(2)
                .toList();
        int first = hits.getOrDefault(ranking.get(0), 0);
        int second = hits.getOrDefault(ranking.get(1), 0);
        boolean isClear = first >= LEAST_SHARE * words && first >= LEAST_LEAD * second;
        return isClear && !ranking.get(0).endsWith("?") ? Optional.of(ranking.get(0)) : Optional.empty();
    }
}
