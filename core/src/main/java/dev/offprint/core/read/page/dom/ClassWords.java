// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.dom;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the classes and ids of a page's elements hint at; remembers what it has looked at. Of one thread. */
public final class ClassWords {
    private static final int WEIGHT = 25;
    private static final Pattern UNLIKELY = words("-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap"
            + "|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper"
            + "|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote");
    private static final Pattern LIKELY = words("and|article|body|column|content|main|mathjax|shadow");
    private static final Pattern GOOD =
            words("article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story");
    private static final Pattern BAD = words("-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact"
            + "|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper"
            + "|sponsor|shopping|tags|widget");

    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, Boolean> unlikely = new HashMap<>();

    private static Pattern words(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
    }

    /** Whether they say that this is something beside the article, and nothing says otherwise. */
    public boolean isUnlikely(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) return false;
        return unlikely.computeIfAbsent(
                element.className() + " " + element.id(),
                words ->
                        UNLIKELY.matcher(words).find() && !LIKELY.matcher(words).find());
    }

    /** Good words add, bad ones subtract; class and id count separately. */
    public int weight(Element element) {
        return weight(element.attr("class")) + weight(element.attr("id"));
    }

    private int weight(String words) {
        if (words.isEmpty()) return 0;
        return weights.computeIfAbsent(
                words,
                some -> (GOOD.matcher(some).find() ? WEIGHT : 0)
                        - (BAD.matcher(some).find() ? WEIGHT : 0));
    }
}
