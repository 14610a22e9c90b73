// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was meant. Stateless. */
public final class Spelling {
    /** Nobody mistypes a longer word; the distance takes time by its length. */
    private static final int LONGEST = 64;

    private Spelling() {}

    /** The known word nearest to a mistyped one, if it is near; the first of equals. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        var typed = word.toLowerCase(Locale.ROOT);
        if (typed.length() > LONGEST) return Optional.empty();
        return known.stream()
                .filter(k -> distance(typed, k) <= Math.max(1, k.length() / 3) || isStart(typed, k))
                .min(Comparator.comparingInt(k -> distance(typed, k)));
    }

    /** As the end of a message: {@code ; did you mean pdf?}, empty when nothing is near. */
    public static String question(String word, Collection<String> known) {
        return nearest(word, known).map(n -> "; did you mean " + n + "?").orElse("");
    }

    private static boolean isStart(String typed, String known) {
        return typed.length() >= 2 && (known.startsWith(typed) || typed.startsWith(known));
    }

    /** Letters to change, add, leave out or swap with their neighbour (optimal string alignment), by rows. */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) rows[i][j] = distance(a, b, rows, i, j);
        }
        return rows[a.length()][b.length()];
    }

    private static int distance(String a, String b, int[][] rows, int i, int j) {
        if (i == 0 || j == 0) return i + j;
        int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean isSwapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
