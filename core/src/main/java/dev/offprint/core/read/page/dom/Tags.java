// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.dom;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Kinds of elements. Stateless. */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
public final class Tags {
    private static final Set<String> PHRASING = Set.of(
            "abbr",
            "audio",
            "b",
            "bdo",
            "br",
            "button",
            "cite",
            "code",
            "data",
            "datalist",
            "dfn",
            "em",
            "embed",
            "i",
            "img",
            "input",
            "kbd",
            "label",
            "mark",
            "math",
            "meter",
            "noscript",
            "object",
            "output",
            "progress",
            "q",
            "ruby",
            "samp",
            "script",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "textarea",
            "time",
            "var",
            "wbr",
            "font");
    private static final Set<String> BLOCKS = Set.of("blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Tags() {}

    /** Whether an element breaks the text around it, as paragraphs and pictures do. */
    public static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether an element is a heading of any level. */
    public static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** Whether a node can stand in a paragraph; links can when all that they hold can. */
    public static boolean isPhrasing(Node node) {
        if (node instanceof TextNode) return true;
        if (!(node instanceof Element element)) return false;
        if (PHRASING.contains(element.normalName())) return true;
        if (!element.nameIs("a") && !element.nameIs("del") && !element.nameIs("ins")) return false;
        for (var child : element.childNodes()) if (!isPhrasing(child)) return false;
        return true;
    }

    /** Whether a node is nothing but white space or a line break. */
    public static boolean isBlank(Node node) {
        if (node instanceof TextNode text) return text.isBlank();
        return node instanceof Element element && element.nameIs("br");
    }

    /** Whether one of the nearest ancestors of an element, at most four, has a name. */
    public static boolean isNear(Element element, String name) {
        var at = element.parent();
        for (int i = 0; i < 4 && at != null; i++) {
            if (at.nameIs(name)) return true;
            at = at.parent();
        }
        return false;
    }

    /** Whether the only thing in an element is one other of this name. */
    public static boolean holdsOnly(Element element, String name) {
        var first = element.firstElementChild();
        if (first == null || !first.nameIs(name)) return false;
        for (var child : element.childNodes()) {
            if (child instanceof Element && child != first) return false;
            if (child instanceof TextNode text && !text.isBlank()) return false;
        }
        return true;
    }
}
