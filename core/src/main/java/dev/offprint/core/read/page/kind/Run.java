// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

/**
 * Text that stands in one piece, as a paragraph does.
 *
 * @param text with single spaces
 * @param links the characters of it that are links
 * @param isInTeaser whether it stands in a part that introduces another page
 */
record Run(String text, int links, boolean isInTeaser) {
    /** Characters of a short sentence. */
    static final int SENTENCE = 80;

    private static final double MOST_LINKS = 0.3;
    private static final char FIRST_IDEOGRAPH = '\u2E80';
    private static final int PER_IDEOGRAPH = 3;

    /** How much a reader has of it: scripts without letters say more with each character. */
    int weight() {
        int wide = (int) text.chars().filter(c -> c >= FIRST_IDEOGRAPH).count();
        return text.length() + (PER_IDEOGRAPH - 1) * wide;
    }

    /** Whether it reads like a part of a text, and not like a label, a menu or a headline. */
    boolean isProse() {
        return links < MOST_LINKS * text.length() && weight() >= SENTENCE;
    }
}
