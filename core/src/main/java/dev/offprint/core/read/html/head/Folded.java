// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names for comparing: their words in small letters. Stateless. */
public final class Folded {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Folded() {}

    /** The words with one space between; marks stay with their letters. */
    public static String of(String text) {
        return BETWEEN_WORDS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** How many words a folded text has. */
    static int words(String folded) {
        return folded.isEmpty() ? 0 : folded.split(" ", -1).length;
    }
}
