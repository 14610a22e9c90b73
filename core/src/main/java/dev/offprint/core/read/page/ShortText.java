// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.page.dom.ClassWords;
import dev.offprint.core.read.page.dom.Passages;
import dev.offprint.core.read.page.dom.Passages.Passage;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells whether little text is all that an article has: a try that follows all rules and leaves out no running text but
 * that of comments and of parts beside the article needs no other. Without this, the most lenient try wins, which takes
 * the menus and comments of every short post. Stateless.
 */
final class ShortText {
    private static final Pattern COMMENTS =
            Pattern.compile("comment|respond|repl(?:y|ies)|disqus|shoutbox|footer|side-?bar", Pattern.CASE_INSENSITIVE);
    private static final int SENTENCE = 80;
    private static final double MOST_LINKS = 0.3;
    private static final int TIMES = 2;

    private ShortText() {}

    /** Whether the content that was found has all of the running text of the page. */
    static boolean isAll(Element content, Element body, ClassWords words) {
        var likely = Passages.of(body, words::isUnlikely);
        var all = Passages.of(body, ShortText::isOfComments);
        int least = prose(all, SENTENCE).isEmpty() ? 1 : SENTENCE;
        var text = content.text();
        var own = prose(likely, least);
        boolean hasAll = !own.isEmpty() && own.stream().allMatch(passage -> text.contains(passage.text()));
        return hasAll && length(prose(all, least)) <= (1 + TIMES) * length(own);
    }

    private static List<Passage> prose(List<Passage> passages, int least) {
        return passages.stream()
                .filter(passage -> !passage.isHeading() && passage.text().length() >= least)
                .filter(passage -> passage.links() < MOST_LINKS * passage.text().length())
                .toList();
    }

    private static int length(List<Passage> passages) {
        return passages.stream().mapToInt(passage -> passage.text().length()).sum();
    }

    private static boolean isOfComments(Element element) {
        return COMMENTS.matcher(element.className() + " " + element.id()).find();
    }
}
