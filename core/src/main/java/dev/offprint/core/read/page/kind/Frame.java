// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.kind;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What frames the middle of a page: its menus, head and foot. Stateless. */
public final class Frame {
    private static final Set<String> NAMES = Set.of("nav", "footer", "aside");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar");

    private static final Pattern WORDS = Pattern.compile(
            "(?:^|[\\s_-])(?:side-?bar|nav|navbar|navigation|main-?menu|menu|breadcrumbs?|footer|comments"
                    + "|comment-?list|respond|related|blog-?roll|widget-?area|site-?header|page-?header|masthead)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private Frame() {}

    /** Whether an element is a part of it. */
    public static boolean is(Element element) {
        if (NAMES.contains(element.normalName())) return !isOfArticle(element);
        return hasRole(element) || isNamed(element);
    }

    /** Whether it says by its role that it is one. */
    public static boolean hasRole(Element element) {
        return ROLES.contains(element.attr("role"));
    }

    private static boolean isNamed(Element element) {
        boolean isBox = element.nameIs("div") || element.nameIs("section") || element.nameIs("ul");
        if (!isBox || (!element.hasAttr("class") && !element.hasAttr("id"))) return false;
        return WORDS.matcher(element.className() + " " + element.id()).find() && !isOfArticle(element);
    }

    /** Teasers have feet, too. */
    private static boolean isOfArticle(Element element) {
        var parent = element.parent();
        return parent != null && parent.nameIs("article");
    }
}
