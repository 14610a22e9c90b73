// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Holds an article against the elements that it was made of: every word that readers see, as often as they see it. */
public final class Fidelity {
    private Fidelity() {}

    /** The words of a source that are neither in the article nor in a notice. */
    public static List<String> missing(Element source, ReadResult.Ok result) {
        var known = new HashMap<String, Integer>();
        count(SeenWords.of(result.article()), known);
        result.notices().stream().map(Problem::what).forEach(what -> count(SeenWords.words(what), known));
        var missing = new ArrayList<String>();
        for (var word : SeenWords.words(SeenText.of(source))) {
            if (!takes(word, known) && !takesParts(word, known)) missing.add(word);
        }
        boolean hasNotes = !result.article().notes().isEmpty();
        // Marks of notes, and the labels that notes begin with, are made anew by every format.
        return missing.stream()
                .filter(word -> !(hasNotes && word.matches("\\d{1,4}|\\p{L}{1,2}")))
                .toList();
    }

    private static void count(List<String> words, Map<String, Integer> known) {
        words.forEach(word -> known.merge(word, 1, Integer::sum));
    }

    private static boolean takes(String word, Map<String, Integer> known) {
        return known.merge(word, -1, Integer::sum) >= 0;
    }

    /** Elements part words that have no space between them. */
    private static boolean takesParts(String word, Map<String, Integer> known) {
        for (int i = 1; i < word.length(); i++) {
            var left = word.substring(0, i);
            var right = word.substring(i);
            if (known.getOrDefault(left, 0) <= 0) continue;
            if (known.getOrDefault(right, 0) > 0) return takes(left, known) && takes(right, known);
            var rest = new HashMap<>(known);
            if (takes(left, rest) && takesParts(right, rest)) {
                known.putAll(rest);
                return true;
            }
        }
        return false;
    }

    /** For messages. */
    public static String shown(List<String> words) {
        return words.stream().limit(60).collect(Collectors.joining(" "));
    }
}
