// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The elements of a text that stand one after the other, however they are wrapped. Stateless. */
final class Blocks {
    private Blocks() {}

    /** @param gone are not looked at, nor is what has no words */
    static List<Element> of(Element root, Collection<Element> gone) {
        var blocks = new ArrayList<Element>();
        for (var child : root.children()) {
            if (gone.contains(child) || !child.hasText()) continue;
            if (isWrapper(child)) blocks.addAll(of(child, gone));
            else blocks.add(child);
        }
        return blocks;
    }

    private static boolean isWrapper(Element element) {
        boolean isBox = element.nameIs("div")
                || element.nameIs("section")
                || element.nameIs("article")
                || element.nameIs("center")
                || element.nameIs("header")
                || element.nameIs("p");
        return isBox && element.children().stream().anyMatch(Element::isBlock) && !hasLooseText(element);
    }

    private static boolean hasLooseText(Element element) {
        return element.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
    }
}
