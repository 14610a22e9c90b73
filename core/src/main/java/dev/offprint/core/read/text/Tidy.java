// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import java.util.regex.Pattern;

/** Takes out what copying from web pages and word processors leaves between letters. Stateless. */
final class Tidy {
    /** Soft hyphens and byte order marks; a zero-width space only between Latin letters, for Thai and Khmer need it. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\uFEFF]|(?<![\\p{L}\\p{M}&&[^\\p{IsLatin}]])\\u200B(?![\\p{L}\\p{M}&&[^\\p{IsLatin}]])");

    /** A no-break space beside another space has lost its meaning; by itself it may be meant, as in French. */
    private static final Pattern SPACES =
            Pattern.compile("(?<=\\S)[ \\t\\u00A0\\u3000]*[ \\t][ \\t\\u00A0\\u3000]*(?=\\S)");

    private Tidy() {}

    /** One line, with its indentation kept and nothing after its last letter. */
    static String line(String line) {
        var visible = hasInvisible(line) ? INVISIBLE.matcher(line).replaceAll("") : line;
        var text = stripEnd(visible);
        return hasManySpaces(text) ? SPACES.matcher(text).replaceAll(" ") : text;
    }

    /** Quicker than the patterns, which most lines need not go through. */
    private static boolean hasInvisible(String line) {
        return line.indexOf('\u00AD') >= 0 || line.indexOf('\uFEFF') >= 0 || line.indexOf('\u200B') >= 0;
    }

    private static boolean hasManySpaces(String line) {
        boolean isAfterSpace = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isSpace = c == ' ' || c == '\u00A0' || c == '\u3000';
            if (c == '\t' || (isSpace && isAfterSpace)) return true;
            isAfterSpace = isSpace;
        }
        return false;
    }

    /** Without white space at its end, no-break spaces too. */
    private static String stripEnd(String line) {
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) end--;
        return line.substring(0, end);
    }

    /** Without white space on either side, no-break spaces too. */
    static String strip(String line) {
        var text = stripEnd(line);
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) start++;
        return text.substring(start);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
