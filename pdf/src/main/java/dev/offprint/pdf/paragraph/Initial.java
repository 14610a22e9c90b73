// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The capital with which a text begins.
 *
 * @param quote what opens it before the letter; mostly nothing
 * @param letter with its marks
 * @param end where the text goes on
 * @param isWord whether the letter is a word
 */
record Initial(String quote, String letter, int end, boolean isWord) {
    /** Scripts whose books have had large letters for centuries. */
    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private static final String OPENING = "\"'\u201C\u2018\u201E\u201A\u00AB\u2039\u00BF\u00A1";

    private static final int MOST_QUOTES = 2;

    /** As many characters behind it are set apart as make two or three words. */
    private static final int SET_APART = 10;

    /** The capital of a text; empty when it begins otherwise. */
    static Optional<Initial> of(String text) {
        int from = 0;
        while (from < text.length() && from < MOST_QUOTES && OPENING.indexOf(text.charAt(from)) >= 0) from++;
        if (from == text.length()) return Optional.empty();
        int c = text.codePointAt(from);
        if (!Character.isUpperCase(c) || !SCRIPTS.contains(UnicodeScript.of(c))) return Optional.empty();
        int end = from + Character.charCount(c);
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) end++;
        if (end == text.length() || !continues(text.charAt(end))) return Optional.empty();
        boolean word = CharacterClass.isSpace(text.charAt(end));
        return Optional.of(new Initial(text.substring(0, from), text.substring(from, end), end, word));
    }

    /** No abbreviation, no figure, no sign follows. */
    private static boolean continues(char c) {
        return Character.isLetter(c) || CharacterClass.isSpace(c) || c == '\'' || c == '\u2019';
    }

    /** Where the first words of a text end that are set apart, the space behind them left out. */
    static int opening(String text) {
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!CharacterClass.isSpace(text.charAt(at))) continue;
            if (at > 0) end = at;
            if (at >= SET_APART) return end;
        }
        return text.length() <= SET_APART ? text.length() : end;
    }
}
