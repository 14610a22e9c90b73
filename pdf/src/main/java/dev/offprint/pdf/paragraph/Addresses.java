// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/** Web addresses, paths and names of programs: long words that are divided at their signs, without a hyphen. */
final class Addresses {
    private static final String SIGNS = "/.-_?&=#:@%+~";

    /** Signs in a shorter word are taken for abbreviations. */
    private static final int SHORTEST = 10;

    private Addresses() {}

    static boolean isAddress(String word) {
        if (word.contains("://") || word.contains("www.")) return true;
        if (word.length() < SHORTEST) return false;
        int slashes = count(word, '/');
        int dots = count(word, '.');
        return slashes >= 2
                || dots >= 3
                || slashes + dots >= 2 && slashes >= 1
                || count(word, '_') >= 1
                || dots >= 1 && count(word, '@') == 1;
    }

    /** How often a sign stands between letters or figures. */
    private static int count(String word, char sign) {
        int count = 0;
        for (int i = word.indexOf(sign, 1); i > 0 && i < word.length() - 1; i = word.indexOf(sign, i + 1)) {
            if (Character.isLetterOrDigit(word.charAt(i + 1))) count++;
        }
        return count;
    }

    /** Whether a line may end before an offset: after a sign, with at least three characters before and two after. */
    static boolean mayEndBefore(String word, int at) {
        return at >= 3
                && at <= word.length() - 2
                && SIGNS.indexOf(word.charAt(at - 1)) >= 0
                && SIGNS.indexOf(word.charAt(at)) < 0
                && Character.isLetterOrDigit(word.charAt(at));
    }
}
