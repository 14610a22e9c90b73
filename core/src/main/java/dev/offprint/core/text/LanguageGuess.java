// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses the language of a text by its script and its most frequent words. Answers only when the text is long enough
 * and one language stands out. Stateless.
 */
public final class LanguageGuess {
    private static final int FEWEST_WORDS = 40;

    /** Letters; more of them don't make it clearer, and take time. */
    private static final int ENOUGH = 1200;

    /** Running text of a language consists of its commonest forty words by a third and more. */
    private static final double LEAST_SHARE = .2;

    private static final double LEAST_LEAD = 1.5;

    /** Each line: a tag, and words. Tags with a question mark are known only so as not to be taken for others. */
    private static final List<List<String>> LINES = TextResource.lines("frequent-words.list").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .toList();

    private static final List<String> TAGS =
            LINES.stream().map(line -> line.get(0)).toList();

    /** The languages of each word; a word of few languages tells more. */
    private static final Map<String, List<String>> TAGS_OF = tagsOf();

    private LanguageGuess() {}

    /** The BCP 47 tag of a text's language; empty when it is not clear. */
    public static Optional<String> of(CharSequence whole) {
        var text = whole.subSequence(0, Math.min(ENOUGH, whole.length())).toString();
        var script = ScriptGuess.of(text);
        if (script.isPresent() && script.get().tellsLanguage())
            return script.get().language();
        var words = words(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        return words.size() < FEWEST_WORDS ? Optional.empty() : byWords(words);
    }

    /** By hand: a pattern of letters and marks takes most of the time of reading a short article. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isOfWord(c)) {
                if (start < 0) start = i;
            } else if (start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) words.add(text.substring(start));
        return words;
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) return (c >= 'a' && c <= 'z') || c == '\'' || (c >= 'A' && c <= 'Z');
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static Optional<String> byWords(List<String> words) {
        var hits = new HashMap<String, Integer>();
        var scores = new HashMap<String, Double>();
        for (var word : words) {
            var tags = TAGS_OF.getOrDefault(word, List.of());
            for (var tag : tags) {
                hits.merge(tag, 1, Integer::sum);
                scores.merge(tag, 1.0 / tags.size(), Double::sum);
            }
        }
        return winner(hits, scores, words.size());
    }

    private static Optional<String> winner(Map<String, Integer> hits, Map<String, Double> scores, int words) {
        var ranking = TAGS.stream()
                .sorted((a, b) -> Double.compare(scores.getOrDefault(b, 0.0), scores.getOrDefault(a, 0.0)))
                .limit(2)
                .toList();
        var first = ranking.get(0);
        double lead = scores.getOrDefault(first, 0.0) / Math.max(1, scores.getOrDefault(ranking.get(1), 0.0));
        boolean isClear = hits.getOrDefault(first, 0) >= LEAST_SHARE * words && lead >= LEAST_LEAD;
        return isClear && !first.endsWith("?") ? Optional.of(first) : Optional.empty();
    }

    private static Map<String, List<String>> tagsOf() {
        var tags = new HashMap<String, List<String>>();
        for (var line : LINES) {
            for (var word : line.subList(1, line.size())) {
                tags.computeIfAbsent(word, w -> new ArrayList<>()).add(line.get(0));
            }
        }
        return tags;
    }
}
