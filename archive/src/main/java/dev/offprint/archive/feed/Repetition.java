// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether a summary only says what the text says: programs make them of its first words, and add some of their own. Stateless. */
final class Repetition {
    private static final int TOGETHER = 3;
    private static final double SHARE = 0.6;

    private Repetition() {}

    /** Whether most of its words stand together in the text, or all of it does. */
    static boolean isIn(String text, String summary) {
        var words = words(summary);
        if (words.length < TOGETHER) return text.contains(summary);
        var there = runs(words(text));
        var told = runs(words);
        long known = told.stream().filter(there::contains).count();
        return known >= SHARE * told.size();
    }

    private static Set<String> runs(String[] words) {
        var runs = new HashSet<String>();
        for (int i = 0; i + TOGETHER <= words.length; i++) {
            runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return runs;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{M}\\p{N}]+");
    }
}
