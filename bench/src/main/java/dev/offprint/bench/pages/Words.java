// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts as bags of words, or of runs of words. */
final class Words {
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+");

    private Words() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var matcher =
                WORD.matcher(text.replace("\u00AD", "").replace("\u200B", "").toLowerCase(Locale.ROOT));
        while (matcher.find()) words.add(matcher.group());
        return words;
    }

    /** All runs of so many words; one of all when there are fewer. */
    static List<String> runs(String text, int length) {
        var words = of(text);
        if (words.size() < length) return words.isEmpty() ? List.of() : List.of(String.join(" ", words));
        var runs = new ArrayList<String>();
        for (int i = 0; i + length <= words.size(); i++) runs.add(String.join(" ", words.subList(i, i + length)));
        return runs;
    }

    static Map<String, Integer> bag(List<String> words) {
        var bag = new HashMap<String, Integer>();
        words.forEach(word -> bag.merge(word, 1, Integer::sum));
        return bag;
    }

    /** What the first has more of than the second, in the first's order. */
    static List<String> beyond(List<String> some, List<String> others) {
        var bag = bag(others);
        return some.stream()
                .filter(word -> bag.merge(word, -1, Integer::sum) < 0)
                .toList();
    }
}
