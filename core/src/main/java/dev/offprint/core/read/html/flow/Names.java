// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What kinds of elements there are. Stateless. */
public final class Names {
    /** Elements that stand on lines of their own and mean nothing else. */
    private static final Set<String> BOXES = Set.of(
            "address",
            "article",
            "body",
            "center",
            "caption",
            "col",
            "colgroup",
            "dd",
            "dir",
            "div",
            "dt",
            "fieldset",
            "figcaption",
            "footer",
            "form",
            "frameset",
            "header",
            "hgroup",
            "html",
            "legend",
            "li",
            "main",
            "noscript",
            "nav",
            "option",
            "p",
            "section",
            "summary",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr");

    private Names() {}

    /** Whether running text ends before and after an element. */
    public static boolean isBox(Element element) {
        return BOXES.contains(element.normalName());
    }

    /** 1 to 6 for headings. */
    public static OptionalInt headingLevel(Element element) {
        var name = element.normalName();
        boolean isHeading =
                name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return isHeading ? OptionalInt.of(name.charAt(1) - '0') : OptionalInt.empty();
    }

    /** Whether an element has one of these classes. */
    public static boolean hasClass(Element element, Set<String> classes) {
        return element.hasAttr("class") && element.classNames().stream().anyMatch(classes::contains);
    }
}
