// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The capital with which a text begins, for a letter that is several lines high. Of scripts that have such letters: Latin,
 * Greek and Cyrillic.
 *
 * @param quote what opens it before the letter; mostly nothing
 * @param letter with its marks
 * @param end where the text goes on
 * @param isWord whether the letter is a word
 */
public record Initial(String quote, String letter, int end, boolean isWord) {
    /** Scripts whose books have had large letters for centuries. */
    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private static final String OPENING = "\"'\u201C\u2018\u201E\u201A\u00AB\u2039\u00BF\u00A1";

    private static final int MOST_QUOTES = 2;

    /** The capital of a text; empty when it begins otherwise. */
    public static Optional<Initial> of(String text) {
        int from = 0;
        while (from < text.length() && from < MOST_QUOTES && OPENING.indexOf(text.charAt(from)) >= 0) from++;
        if (from == text.length()) return Optional.empty();
        int c = text.codePointAt(from);
        if (!Character.isUpperCase(c) || !SCRIPTS.contains(UnicodeScript.of(c))) return Optional.empty();
        int end = from + Character.charCount(c);
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) end++;
        if (end == text.length() || !continues(text.charAt(end))) return Optional.empty();
        boolean word = Character.isWhitespace(text.charAt(end));
        return Optional.of(new Initial(text.substring(0, from), text.substring(from, end), end, word));
    }

    /** No abbreviation, no figure, no sign follows. */
    private static boolean continues(char c) {
        return Character.isLetter(c) || Character.isWhitespace(c) || c == '\'' || c == '\u2019';
    }
}
