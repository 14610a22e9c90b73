// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text, for comparing. Stateless. */
final class Words {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /** In lower case, without punctuation. */
    static List<String> of(String text) {
        return NOT_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** How many words of one text stand in the same order in the other: the longest common subsequence. */
    static int inCommon(List<String> some, List<String> others) {
        int[] above = new int[some.size() + 1];
        for (var other : others) {
            int[] row = new int[some.size() + 1];
            for (int i = 1; i <= some.size(); i++) {
                row[i] = some.get(i - 1).equals(other) ? above[i - 1] + 1 : Math.max(row[i - 1], above[i]);
            }
            above = row;
        }
        return above[some.size()];
    }
}
