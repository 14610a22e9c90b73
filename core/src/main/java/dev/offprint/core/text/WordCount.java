// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

/** Counts words. */
public final class WordCount {
    private WordCount() {}

    /** Runs of characters between white space that hold a letter or figure; each ideograph counts by itself. */
    public static int of(CharSequence text) {
        int count = 0;
        boolean inWord = false;
        for (int c : text.codePoints().toArray()) {
            if (Character.isIdeographic(c)) {
                count++;
                inWord = false;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                count++;
                inWord = true;
            }
        }
        return count;
    }
}
