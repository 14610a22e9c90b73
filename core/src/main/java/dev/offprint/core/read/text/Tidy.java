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
        var visible = INVISIBLE.matcher(line).replaceAll("");
        return SPACES.matcher(stripEnd(visible)).replaceAll(" ");
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
