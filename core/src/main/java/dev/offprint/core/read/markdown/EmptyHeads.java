// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import org.jsoup.nodes.Element;

/** Takes empty rows from the heads of tables, which pipes cannot do without. Stateless. */
final class EmptyHeads {
    private EmptyHeads() {}

    static void drop(Element root) {
        for (var head : root.getElementsByTag("thead")) {
            boolean isAlone = head.nextElementSibling() == null;
            if (!isAlone && !head.hasText() && head.selectFirst("img, input") == null) head.remove();
        }
    }
}
