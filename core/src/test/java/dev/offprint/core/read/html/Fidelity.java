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
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Holds an article against the elements that it was made of: every word that readers see, as often as they see it. */
public final class Fidelity {
    /** What the reader counts among its notices by kind, without the words. */
    private static final String COUNTED =
            "script, style, link, meta, title, template, noscript, noembed, noframes, nav, [role=navigation], [role=search],"
                    + " [role=menubar], [role=toolbar], input, button, select, textarea, datalist, dialog, svg, canvas, map,"
                    + " [hidden], [aria-hidden=true], .gutter, .linenos, .lineno, .line-number";

    /** What lives elsewhere has no words here; formulas are written anew. */
    private static final String ELSEWHERE = "iframe, video, audio, object, embed, math, rp, .math,"
            // An address alone becomes a frame, and leads to the page that people can open.
            + " .wp-block-embed__wrapper:not(:has(*))";

    private Fidelity() {}

    /** The words of a source that are neither in the article nor in a notice. */
    public static List<String> missing(Element source, ReadResult.Ok result) {
        var known = new HashMap<String, Integer>();
        count(SeenWords.of(result.article()), known);
        result.notices().stream().map(Problem::what).forEach(what -> count(SeenWords.words(what), known));
        var missing = new ArrayList<String>();
        for (var word : seen(source)) {
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

    private static List<String> seen(Element source) {
        var text = new StringBuilder();
        source.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode some) text.append(some.getWholeText());
                if (!(node instanceof Element element)) return FilterResult.CONTINUE;
                if (depth > 0 && isUnseen(element)) return FilterResult.SKIP_ENTIRELY;
                if (parts(element)) text.append('\n');
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && parts(element)) text.append('\n');
                return FilterResult.CONTINUE;
            }
        });
        return SeenWords.words(text.toString());
    }

    private static boolean parts(Element element) {
        return element.isBlock() || element.is("br, td, th, a, img");
    }

    private static boolean isUnseen(Element element) {
        if (element.is(COUNTED) || element.is(ELSEWHERE)) return true;
        boolean isForm = element.nameIs("form") && LeftOut.of(element).isPresent();
        return isForm || element.attr("style").matches("(?is).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");
    }

    /** For messages. */
    public static String shown(List<String> words) {
        return words.stream().limit(60).collect(Collectors.joining(" "));
    }
}
