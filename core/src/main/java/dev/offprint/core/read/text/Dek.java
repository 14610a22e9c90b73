// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import java.util.List;

/** Tells a dek from the first paragraph: publishers cut it from the body, where its words return. Stateless. */
final class Dek {
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 70;
    private static final double SHARE_THAT_RETURNS = 0.85;
    private static final int LONGEST_PARAGRAPH = 1000;

    private Dek() {}

    /** Whether nearly all words of a paragraph return, in their order, in a single later one. */
    static boolean isOne(Unit unit, List<Unit> later) {
        var words = Words.of(unit.text());
        if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS) return false;
        return later.stream().anyMatch(u -> returns(words, Words.of(u.text())));
    }

    private static boolean returns(List<String> words, List<String> paragraph) {
        // Any words return, in some order, in a paragraph that is long enough.
        if (paragraph.size() < words.size() || paragraph.size() > LONGEST_PARAGRAPH) return false;
        return Words.inCommon(words, paragraph) >= SHARE_THAT_RETURNS * words.size();
    }
}
