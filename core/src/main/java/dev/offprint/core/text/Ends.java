// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.function.IntPredicate;

/**
 * Takes loose signs off the ends of a text, in one look at each: a pattern for the end of a text tries every place of a
 * long row of them anew. Stateless.
 */
public final class Ends {
    private Ends() {}

    /** White space, and each of these characters. */
    public static IntPredicate loose(String signs) {
        return c -> Character.isWhitespace(c) || signs.indexOf(c) >= 0;
    }

    /** The text without what is loose at its beginning and its end. */
    public static String without(String text, IntPredicate isLoose) {
        return withoutFirst(withoutLast(text, isLoose), isLoose);
    }

    /** The text without what is loose at its beginning. */
    public static String withoutFirst(String text, IntPredicate isLoose) {
        int start = 0;
        while (start < text.length() && isLoose.test(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return text.substring(start);
    }

    /** The text without what is loose at its end. */
    public static String withoutLast(String text, IntPredicate isLoose) {
        int end = text.length();
        while (end > 0 && isLoose.test(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end);
    }
}
