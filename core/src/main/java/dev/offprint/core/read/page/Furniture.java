// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import dev.offprint.core.read.page.kind.Frame;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether a page is more than an article: the style sheets and scripts in its head, many menus, many links, or boxes that
 * call themselves sidebar, menu, comments or foot, a table that lays it all out. Stateless.
 */
final class Furniture {
    private static final int FEW_PARTS = 5;
    private static final int FEW_LINKS = 20;
    private static final Set<String> BOXES = Set.of("div", "section", "ul", "ol", "td", "aside");
    private static final Pattern BOX = Pattern.compile(
            "(?:^|[\\s_-])(side-?bar|nav|navbar|navigation|menu|footer|comments|respond|blog-?roll|widget-?area)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NAMES = Set.of("nav", "footer");

    private Furniture() {}

    static boolean isIn(Document page) {
        if (page.selectFirst("link[rel=stylesheet], head script[src]") != null || isSaved(page)) return true;
        int parts = 0;
        int links = 0;
        var boxes = new HashSet<String>();
        for (var element : page.body().getAllElements()) {
            if (isFurniture(element)) parts++;
            if (element.nameIs("a")) links++;
            if (BOXES.contains(element.normalName()) && element.attributesSize() > 0) addBox(element, boxes);
        }
        boolean isLaidOut = page.body().selectFirst("td h1, td h2") != null;
        boolean isSite = (boxes.size() > 1 || isLaidOut)
                && page.body().select("article, main").size() != 1;
        return parts > FEW_PARTS || links > FEW_LINKS || isSite;
    }

    /** A page that was saved with its style sheets inside still says to networks what it is. */
    private static boolean isSaved(Document page) {
        return page.selectFirst("style") != null
                && page.selectFirst("meta[property^=og:], meta[name^=twitter:], script[type=application/ld+json]")
                        != null;
    }

    private static void addBox(Element element, Set<String> boxes) {
        var named = BOX.matcher(element.className() + " " + element.id());
        if (named.find()) boxes.add(named.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isFurniture(Element element) {
        return NAMES.contains(element.normalName()) || Frame.hasRole(element);
    }
}
