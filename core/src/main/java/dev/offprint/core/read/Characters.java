// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

/**
 * Which characters may be in an article: those of XML 1.0 (2.2, "Char"), which leaves out most control characters and
 * lone surrogates. Stateless.
 */
public final class Characters {
    private Characters() {}

    /** The text without the characters that no output can hold; the same string when there are none. */
    public static String clean(String text) {
        int bad = firstBad(text, plain(text));
        if (bad == text.length()) return text;
        var clean = new StringBuilder(text.length()).append(text, 0, bad);
        text.codePoints()
                .skip(text.codePointCount(0, bad))
                .filter(Characters::allowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Line ends of every system, and the breaks of teletypes, as {@code \n}. */
    static String normaliseLineEnds(String text) {
        int first = plain(text);
        while (first < text.length() && !isOtherLineEnd(text.charAt(first))) first++;
        if (first == text.length()) return text;
        var lines = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') continue;
            lines.append(isOtherLineEnd(c) ? '\n' : c);
        }
        return lines.toString();
    }

    static boolean allowed(int c) {
        if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
        return c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
    }

    /** How much at the beginning needs no closer look: most texts pass this quickest of loops whole. */
    private static int plain(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) i++;
        return i;
    }

    /** Whether nothing is to be cleaned, and no line end to be changed. */
    static boolean isPlain(String text) {
        return plain(text) == text.length();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x85) || c == '\n';
    }

    private static boolean isOtherLineEnd(char c) {
        return c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028;
    }

    private static int firstBad(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!allowed(c)) return i;
            i += Character.charCount(c);
        }
        return i;
    }
}
