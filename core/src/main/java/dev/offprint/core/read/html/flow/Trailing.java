// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Whether text follows an element inside its parent. Stateless. */
public final class Trailing {
    private Trailing() {}

    /** Whether neither words nor an element come after this one. */
    public static boolean isLast(Element element) {
        for (Node after = element.nextSibling(); after != null; after = after.nextSibling()) {
            if (after instanceof TextNode text && !text.isBlank()) return false;
            if (after instanceof Element) return false;
        }
        return true;
    }
}
