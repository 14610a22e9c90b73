// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.pubmed;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts pieces of a record into the elements that JATS has for them. Stateless. */
final class Draft {
    private static final Map<String, String> NAMES = Map.of("i", "italic", "b", "bold", "u", "underline");

    private Draft() {}

    /** A new element with a text; none when the text is blank. */
    static void text(Element to, String name, String text) {
        if (!text.isBlank()) to.appendElement(name).text(text.strip());
    }

    /** The same with an attribute. */
    static void text(Element to, String name, String attribute, String value, String text) {
        if (!text.isBlank()) to.appendElement(name).attr(attribute, value).text(text.strip());
    }

    /** What is inside an element, its markup by the names of JATS. */
    static void inside(Element from, Element to) {
        for (var child : from.childNodes()) {
            if (child instanceof TextNode text) to.appendChild(new TextNode(text.getWholeText()));
            else if (child instanceof Element element && element.nameIs("math")) to.appendChild(element.clone());
            else if (child instanceof Element element)
                inside(element, to.appendElement(NAMES.getOrDefault(element.normalName(), element.normalName())));
        }
    }

    /** The text of the first element of a query; empty when there is none. */
    static String first(Element from, String query) {
        var found = from.selectFirst(query);
        return found == null ? "" : found.text().strip();
    }
}
