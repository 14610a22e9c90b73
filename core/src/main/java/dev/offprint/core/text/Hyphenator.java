// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Divides words by the patterns of a language (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983).
 * Immutable once made; thread-safe.
 */
public final class Hyphenator {
    private static final int[] NOWHERE = {};

    private final PatternTrie patterns = new PatternTrie();
    private final Map<String, int[]> exceptions = new HashMap<>();
    private final int left;
    private final int right;

    Hyphenator(PatternFile file, int left, int right) {
        this.left = left;
        this.right = right;
        file.patterns().forEach(patterns::add);
        file.exceptions().forEach(this::except);
    }

    /**
     * The hyphenator of a language, read when it is first asked for.
     *
     * @param language BCP 47; the most specific patterns that there are for it
     * @return empty for a language without patterns
     */
    public static Optional<Hyphenator> of(String language) {
        return Hyphenators.of(language);
    }

    /**
     * Where a word may be divided: before the characters at these offsets, ascending.
     *
     * @param word letters only; one with other characters is divided nowhere but between letters
     */
    public int[] breaks(String word) {
        if (word.length() < left + right) return NOWHERE;
        var lower = lower(word);
        var known = exceptions.get(lower);
        return known == null ? byPattern(lower) : known.clone();
    }

    /** In lower case, letter by letter, so that offsets stay. */
    private static String lower(String word) {
        var lower = new char[word.length()];
        for (int i = 0; i < lower.length; i++) lower[i] = Character.toLowerCase(word.charAt(i));
        return new String(lower).replace('\'', '’');
    }

    private int[] byPattern(String lower) {
        var text = ("." + lower + ".").toCharArray();
        var levels = new byte[text.length + 1];
        for (int i = 0; i < text.length; i++) patterns.apply(text, i, levels);
        var breaks = new int[lower.length()];
        int count = 0;
        for (int i = left; i <= lower.length() - right; i++) {
            if (levels[i + 1] % 2 == 1 && betweenLetters(lower, i)) breaks[count++] = i;
        }
        return count == 0 ? NOWHERE : Arrays.copyOf(breaks, count);
    }

    private static boolean betweenLetters(String word, int at) {
        return Character.isLetter(word.charAt(at - 1)) && Character.isLetter(word.charAt(at));
    }

    private void except(String divided) {
        var word = divided.replace("-", "").toLowerCase(Locale.ROOT);
        var breaks = new int[divided.length() - word.length()];
        int count = 0;
        for (int i = 0; i < divided.length(); i++) {
            if (divided.charAt(i) == '-') {
                breaks[count] = i - count;
                count++;
            }
        }
        int allowed = (int) Arrays.stream(breaks)
                .filter(b -> b >= left && b <= word.length() - right)
                .count();
        if (allowed == breaks.length) exceptions.put(word, breaks);
    }
}
