// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Words that begin a paragraph and stand out in it: the label and the title of what follows. Stateless. */
final class RunIn {
    private RunIn() {}

    /** The parts that have words, one after the other as sentences. */
    static Element of(List<Element> parts, Markup markup, int level) {
        var strong = new Element("strong");
        for (var part : parts) {
            if (!part.hasText() && part.selectFirst("inline-graphic, math") == null) continue;
            if (strong.hasText()) strong.appendText(" ");
            markup.inside(part, strong, level);
            end(strong);
        }
        return strong;
    }

    /** Puts words before the first paragraph of a box; they are a paragraph of their own where it begins with none. */
    static void into(Element box, Element words) {
        if (words.childNodeSize() == 0) return;
        var first = box.firstElementChild();
        boolean isFirst = first != null && first.nameIs("p") && !hasTextBefore(first);
        var p = isFirst && first != null ? first : box.prependElement("p");
        p.prependText(" ");
        p.prependChild(words);
    }

    private static boolean hasTextBefore(Element element) {
        for (var before = element.previousSibling(); before != null; before = before.previousSibling()) {
            if (before instanceof TextNode text && !text.isBlank()) return true;
        }
        return false;
    }

    private static void end(Element words) {
        if (!words.text().strip().matches("(?s).*[.?!:;…–—,]")) words.appendText(".");
    }
}
