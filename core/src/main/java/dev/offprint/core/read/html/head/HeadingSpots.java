// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.head;

import dev.offprint.core.read.page.dom.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Finds the headings of a page and their places, in one walk. */
final class HeadingSpots implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "select", "svg", "textarea", "iframe");
    private static final Set<String> NEVER_BESIDE = Set.of("html", "body", "article", "main");
    private static final Pattern BESIDE = Pattern.compile(
            "(?:^|[\\s_-])(?:side-?bar|nav|navbar|navigation|menu|breadcrumbs?|foot|footer|comments?|comment-?list|respond|related"
                    + "|recommended|trending|blog-?roll|widget-?area|pager|(?:recent|previous|popular|latest)-?posts|newsletter|archives?)"
                    + "(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private final List<HeadingSpot> all = new ArrayList<>();
    private final Map<Element, Boolean> beside = new HashMap<>();
    private int at;

    /** Where all the text of a page ends, and its headings in their order. */
    record Found(List<HeadingSpot> headings, int end) {}

    static Found in(Element body) {
        var spots = new HeadingSpots();
        body.filter(spots);
        return new Found(spots.all, spots.at);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !text.isBlank()) at += text.text().length();
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (UNSEEN.contains(element.normalName()) || Visibility.isHidden(element)) return FilterResult.SKIP_ENTIRELY;
        int level = level(element);
        if (level > 0 && element.hasText()) {
            all.add(new HeadingSpot(element, level, element.text(), at, isWithinBeside(element)));
        }
        return FilterResult.CONTINUE;
    }

    /** Asked for headings only, of which there are few, and once for what stands around several. */
    private boolean isWithinBeside(Element heading) {
        for (Element around = heading; around != null; around = around.parent()) {
            if (beside.computeIfAbsent(around, HeadingSpots::isBeside)) return true;
        }
        return false;
    }

    private static int level(Element element) {
        var name = element.normalName();
        boolean isHeading =
                name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return isHeading ? name.charAt(1) - '0' : 0;
    }

    private static boolean isBeside(Element element) {
        var name = element.normalName();
        if (NEVER_BESIDE.contains(name)) return false;
        if (name.equals("nav") || name.equals("aside")) return true;
        if (name.equals("footer")) return element.closest("article") == null;
        if (element.attributesSize() == 0) return false;
        boolean isNamed =
                BESIDE.matcher(element.className() + " " + element.id()).find();
        return isNamed && element.selectFirst("article, main, #content") == null;
    }
}
