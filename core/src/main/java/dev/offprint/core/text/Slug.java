// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes names for anchors and files out of titles. */
public final class Slug {
    private static final int LONGEST = 64;

    /** Scripts that can be read without; in others a mark is a vowel, or makes another letter. */
    private static final Set<UnicodeScript> MARKS_TAKEN_OFF = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

    private Slug() {}

    /**
     * Letters and figures of any script in lower case, marks taken off where the script can be read without, joined by hyphens, cut at a word to at most 64
     * characters: {@code Ein schöner Tag!} gives {@code ein-schoner-tag}. Empty when there are none.
     */
    public static String of(CharSequence title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder();
        boolean gap = false;
        boolean keepsMarks = false;
        for (int i = 0, c; i < plain.length(); i += Character.charCount(c)) {
            c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && slug.length() > 0) slug.append('-');
                slug.appendCodePoint(c);
                gap = false;
                keepsMarks = c >= 0x80 && !MARKS_TAKEN_OFF.contains(UnicodeScript.of(c));
            } else if (isMark(c)) {
                if (keepsMarks && !gap) slug.appendCodePoint(c);
            } else if (!isApostrophe(c)) {
                gap = true;
            }
        }
        return shortened(Normalizer.normalize(slug, Normalizer.Form.NFC));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019;
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) return slug;
        int cut = slug.lastIndexOf('-', LONGEST);
        if (cut > 0) return slug.substring(0, cut);
        return slug.substring(0, Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
