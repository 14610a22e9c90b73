// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.read.DateText;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A heading of a page and where it stands.
 *
 * @param level 1 to 6
 * @param text not empty
 * @param start the characters of the page's text before it
 * @param isBeside whether it stands in a menu, a sidebar, the comments or the foot of the page
 */
record HeadingSpot(Element element, int level, String text, int start, boolean isBeside) {
    private static final int LONGEST = 250;
    private static final Pattern OF_POST = Pattern.compile(
            "(?:^|[\\s_-])(?:(?:blog-?)?post|entry|article|story|node|single|page|news|item|content)-?_?(?:title|headline|header|heading|name)"
                    + "|(?:^|[\\s_-])(?:headline|p-name|graf--title)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "(?:^|[\\s_-])(?:date|author|byline|description|tag-?line|slogan|sub-?title|sub-?heading|sub-?head|dek|kicker|category)",
            Pattern.CASE_INSENSITIVE);
    /** Headings of a level or a higher one. */
    private static final List<String> HIGHER =
            List.of("h1", "h1, h2", "h1, h2, h3", "h1, h2, h3, h4", "h1, h2, h3, h4, h5", "h1, h2, h3, h4, h5, h6");

    private static final String POSTS =
            "article, .post, .hentry, .h-entry, .entry, [itemtype*=Posting], [itemtype*=Article]";

    /** Whether it may be a headline at all. */
    boolean mayBeHeadline() {
        return !isBeside
                && text.length() <= LONGEST
                && !OF_SOMETHING_ELSE.matcher(names()).find()
                && DateText.parse(text).value() == null;
    }

    /** Whether it says that it is one of a post, or is the first and highest in what says that it is a post. */
    boolean isOfPost() {
        if (OF_POST.matcher(names()).find() || element.attr("itemprop").matches("headline|name")) return true;
        var post = element.closest(POSTS);
        return post != null
                && element.equals(post.selectFirst("h1, h2, h3, h4, h5, h6"))
                && post.select(HIGHER.get(level - 1)).size() == 1;
    }

    String folded() {
        return Folded.of(text);
    }

    private String names() {
        return element.className() + " " + element.id();
    }
}
