// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import java.util.ArrayList;
import java.util.List;

/** Sees a word whole that has several settings or owners, such as one with a bold syllable or the mark of a note. */
final class WordJoiner {
    /** Stands for the letters of a note mark, which are none of the word's. */
    private static final String FOREIGN = "\u2060";

    private WordJoiner() {}

    /** The parts with the divisions that the whole word has inside of them. */
    static List<Word> join(List<Token> tokens) {
        var text = new StringBuilder();
        var steered = new ArrayList<Division>();
        for (var token : tokens) {
            for (var division : token.steered())
                steered.add(new Division(text.length() + division.at(), division.kind()));
            text.append(token.isNoteMark() ? FOREIGN.repeat(token.text().length()) : token.text());
        }
        var divisions = Divisions.of(
                text.toString(), steered, agrees(tokens) ? tokens.get(0).fount().hyphenator() : null);
        var words = new ArrayList<Word>();
        int at = 0;
        for (var token : tokens) {
            words.add(token.with(divisions, at));
            at += token.text().length();
        }
        return words;
    }

    /** Whether all parts are divided by the same patterns. */
    private static boolean agrees(List<Token> tokens) {
        var first = tokens.get(0).fount().hyphenator();
        return tokens.stream().allMatch(t -> t.isNoteMark() || t.fount().hyphenator() == first);
    }

    /** What the last letter of one part and the first of the next add to the width. */
    static double kerning(Word left, Word right) {
        var before = left.shaped().stretches();
        var after = right.shaped().stretches();
        if (before.isEmpty() || after.isEmpty() || !left.fount().isKernedWith(right.fount())) return 0;
        return before.get(before.size() - 1).kerning(after.get(0));
    }
}
