// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Knows what blogs write below a post: who posted it when, under which tags, and what can be done with it. Stateless. */
final class PostData {
    private static final Pattern DATA = Pattern.compile(
            "(?:^|[\\s_-])(?:(?:post|entry|article|blog|story|node)-?_?(?:meta|metadata|metas|footer|infos?|details|utility|links)"
                    + "|posted(?:-?(?:in|by|on))?|filed-under|submitted)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAGS = Pattern.compile(
            "(?:^|[\\s_-])(?:tags|tags-cats|terms|links|labels|categories|topics|keywords)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 500;
    private static final int LONGEST_LIST = 200;
    private static final int FEW_WORDS = 30;
    private static final int SENTENCE = 80;

    private PostData() {}

    /** Whether an element of an article is such a part, and nothing but such parts follows. */
    static boolean is(Element element, Element article) {
        var names = Leftovers.names(element);
        boolean isNamed = (DATA.matcher(names).find() && element.text().length() <= LONGEST)
                || (TAGS.matcher(names).find() && isListOfLinks(element));
        return isNamed
                && hasProse(element, article, Node::previousSibling)
                && !hasProse(element, article, Node::nextSibling);
    }

    private static boolean isListOfLinks(Element element) {
        int linked = element.select("a[href]").stream()
                .mapToInt(a -> a.text().length())
                .sum();
        int all = element.text().length();
        return linked > 0 && all <= LONGEST_LIST && all - linked <= FEW_WORDS + linked / 2;
    }

    /** Whether running text stands on one side of an element. */
    @SuppressWarnings("ReferenceEquality") // the very same thing is meant
    static boolean hasProse(Element element, Element article, Function<Node, @Nullable Node> side) {
        for (Element at = element; at != null && at != article; at = at.parent()) {
            for (var beside = side.apply(at); beside != null; beside = side.apply(beside)) {
                int length = beside instanceof Element other
                        ? other.text().length()
                        : beside instanceof TextNode text ? text.text().strip().length() : 0;
                boolean isData = beside instanceof Element other
                        && DATA.matcher(Leftovers.names(other)).find();
                if (length >= SENTENCE && !isData) return true;
            }
        }
        return false;
    }
}
