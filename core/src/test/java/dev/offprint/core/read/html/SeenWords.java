// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import dev.offprint.core.model.Article;
import dev.offprint.core.read.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of pages as readers see them, by rules that know nothing of the reader under test. */
final class SeenWords {
    private static final String UNSEEN =
            "script, style, template, noscript, title, nav, form, button, svg, math, video, rp, .math,"
                    + " iframe, [hidden], [aria-hidden], [style*=none], [style*=hidden],"
                    // Marks of notes are made anew by every format, and headings of notes stand over nothing.
                    + " a[href^=#fn], .footnotes h2, time";

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SeenWords() {}

    static List<String> of(String html) {
        var page = Jsoup.parse(html);
        page.select(UNSEEN).remove();
        // Formats write "by" and "and" themselves.
        page.select(".byline").forEach(line -> line.textNodes().forEach(Node::remove));
        var article = page.selectFirst("article");
        var words = new ArrayList<String>();
        (article == null ? page.body() : article).forEachNode(node -> {
            if (node instanceof TextNode text) words.addAll(words(text.text()));
        });
        return words;
    }

    static List<String> of(Article article) {
        return words(Outline.of(article));
    }

    static List<String> words(String text) {
        return Stream.of(NOT_WORD.split(text, -1)).filter(w -> !w.isEmpty()).toList();
    }
}
