// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether a page is more than an article: the style sheets and scripts in its head, many menus, many links. Stateless. */
final class Furniture {
    private static final int FEW_PARTS = 5;
    private static final int FEW_LINKS = 20;
    private static final Set<String> NAMES = Set.of("nav", "footer");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar");

    private Furniture() {}

    static boolean isIn(Document page) {
        if (page.selectFirst("link[rel=stylesheet], head script[src]") != null) return true;
        int parts = 0;
        int links = 0;
        for (var element : page.body().getAllElements()) {
            if (isFurniture(element)) parts++;
            if (element.nameIs("a")) links++;
        }
        return parts > FEW_PARTS || links > FEW_LINKS;
    }

    private static boolean isFurniture(Element element) {
        return NAMES.contains(element.normalName()) || ROLES.contains(element.attr("role"));
    }
}
