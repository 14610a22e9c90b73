// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was meant. Stateless. */
public final class Spelling {
    private Spelling() {}

    /** The known word nearest to a mistyped one, if it is near; the first of equals. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        var typed = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> distance(typed, k) <= Math.max(1, k.length() / 3) || isStart(typed, k))
                .min(Comparator.comparingInt(k -> distance(typed, k)));
    }

    private static boolean isStart(String typed, String known) {
        return typed.length() >= 2 && (known.startsWith(typed) || typed.startsWith(known));
    }

    /** Levenshtein's distance, by rows. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
