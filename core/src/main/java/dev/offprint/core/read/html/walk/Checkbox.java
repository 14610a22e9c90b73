// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the box of a task. Stateless. */
final class Checkbox {
    private Checkbox() {}

    /** The box that an item begins with, inside its first paragraph or label too. */
    static Optional<Element> of(Element item) {
        for (var child : item.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) return Optional.empty();
            if (!(child instanceof Element element)) continue;
            if (element.nameIs("input")) return Optional.of(element).filter(Checkbox::isBox);
            boolean mayHold = element.nameIs("p") || element.nameIs("label") || element.nameIs("span");
            return mayHold ? of(element) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isBox(Element input) {
        return input.attr("type").equalsIgnoreCase("checkbox");
    }
}
