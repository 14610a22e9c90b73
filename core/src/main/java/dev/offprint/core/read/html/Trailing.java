// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Whether text follows an element inside its parent. Stateless. */
final class Trailing {
    private Trailing() {}

    static boolean isLast(Element element) {
        for (Node after = element.nextSibling(); after != null; after = after.nextSibling()) {
            if (after instanceof TextNode text && !text.isBlank()) return false;
            if (after instanceof Element) return false;
        }
        return true;
    }
}
