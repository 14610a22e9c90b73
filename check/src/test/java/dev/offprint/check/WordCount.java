// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How often each word stands in a text. */
final class WordCount {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, Integer> counts = new HashMap<>();

    static WordCount of(List<String> texts) {
        var all = new WordCount();
        texts.stream().flatMap(text -> words(text).stream()).forEach(word -> all.counts.merge(word, 1, Integer::sum));
        return all;
    }

    static List<String> words(String text) {
        return Stream.of(NOT_WORD.split(Normalizer.normalize(text, Normalizer.Form.NFC), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of some texts that are not here so often, in one piece or in several. */
    List<String> missing(List<String> texts) {
        var left = texts.stream()
                .flatMap(text -> words(text).stream())
                .filter(word -> !takes(word))
                .toList();
        return left.stream().filter(word -> !takesParts(word)).toList();
    }

    private boolean takes(String word) {
        if (counts.getOrDefault(word, 0) <= 0) return false;
        counts.merge(word, -1, Integer::sum);
        return true;
    }

    private boolean takesParts(String word) {
        if (takes(word)) return true;
        for (int i = 1; i < word.length(); i++) {
            var left = word.substring(0, i);
            if (!takes(left)) continue;
            if (takesParts(word.substring(i))) return true;
            counts.merge(left, 1, Integer::sum);
        }
        return false;
    }
}
