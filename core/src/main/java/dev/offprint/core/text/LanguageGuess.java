// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.Arrays;
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

    /** Letters that are asked first: they are mostly so clear that no more are needed. */
    private static final int FIRST = 400;

    /** Running text of a language consists of its commonest forty words by a third and more. */
    private static final double LEAST_SHARE = .2;

    private static final double LEAST_LEAD = 1.5;

    /** How much clearer the first letters must be when no more are looked at. */
    private static final double MARGIN = 1.5;

    /** Each line: a tag, and words. Tags with a question mark are known only so as not to be taken for others. */
    private static final List<List<String>> LINES = TextResource.lines("frequent-words.list").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .toList();

    private static final List<String> TAGS =
            LINES.stream().map(line -> line.get(0)).toList();

    /** The languages of each word, as places in the list of tags; a word of few languages tells more. */
    private static final Map<String, int[]> LANGUAGES_OF = languagesOf();

    private LanguageGuess() {}

    /** The BCP 47 tag of a text's language; empty when it is not clear. */
    public static Optional<String> of(CharSequence whole) {
        var text = whole.subSequence(0, Math.min(ENOUGH, whole.length())).toString();
        var script = ScriptGuess.of(text);
        if (script.isPresent() && script.get().tellsLanguage())
            return script.get().language();
        var first = text.substring(0, Math.min(FIRST, text.length()));
        var early = tally(first).winner(MARGIN);
        return early.isPresent() ? early : tally(text).winner(1);
    }

    private static Tally tally(String text) {
        var tally = new Tally();
        words(text.toLowerCase(Locale.ROOT).replace('’', '\''), tally);
        return tally;
    }

    /** By hand: a pattern of letters and marks takes most of the time of reading a short article. */
    private static void words(String text, Tally tally) {
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isOfWord(c)) {
                if (start < 0) start = i;
            } else if (start >= 0) {
                tally.add(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) tally.add(text.substring(start));
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) return (c >= 'a' && c <= 'z') || c == '\'' || (c >= 'A' && c <= 'Z');
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** How well the words of a text go with each language. Of one thread. */
    private static final class Tally {
        private final int[] hits = new int[TAGS.size()];
        private final double[] scores = new double[TAGS.size()];
        private int words;

        void add(String word) {
            words++;
            var languages = LANGUAGES_OF.get(word);
            if (languages == null) return;
            for (int language : languages) {
                hits[language]++;
                scores[language] += 1.0 / languages.length;
            }
        }

        /** @param margin by how much more than the least a language must stand out */
        Optional<String> winner(double margin) {
            if (words < FEWEST_WORDS) return Optional.empty();
            int first = best(-1);
            double lead = scores[first] / Math.max(1, scores[best(first)]);
            boolean isClear = hits[first] >= margin * LEAST_SHARE * words && lead >= margin * LEAST_LEAD;
            var tag = TAGS.get(first);
            return isClear && !tag.endsWith("?") ? Optional.of(tag) : Optional.empty();
        }

        /** @param but a language that is not asked for */
        private int best(int but) {
            int best = but == 0 ? 1 : 0;
            for (int i = best + 1; i < scores.length; i++) if (i != but && scores[i] > scores[best]) best = i;
            return best;
        }
    }

    private static Map<String, int[]> languagesOf() {
        var languages = new HashMap<String, int[]>();
        for (int i = 0; i < LINES.size(); i++) {
            for (var word : LINES.get(i).subList(1, LINES.get(i).size())) {
                languages.merge(word, new int[] {i}, LanguageGuess::joined);
            }
        }
        return languages;
    }

    private static int[] joined(int[] some, int[] more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
