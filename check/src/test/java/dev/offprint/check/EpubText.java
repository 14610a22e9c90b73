// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.io.IOException;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of an EPUB in reading order, the notes behind everything else; without its table of contents. */
final class EpubText {
    private EpubText() {}

    static String of(byte[] epub) throws IOException {
        var main = new StringBuilder();
        var notes = new StringBuilder();
        for (var article : EpubPages.of(epub).articles()) {
            add(article, main, EpubText::isNotes);
            Dom.all(article).filter(EpubText::isNotes).forEach(section -> add(section, notes, EpubText::isBackLink));
        }
        return main.append(notes).toString();
    }

    private static boolean isNotes(Element element) {
        return element.getAttribute("role").equals("doc-endnotes");
    }

    private static boolean isBackLink(Element element) {
        return element.getAttribute("role").equals("doc-backlink");
    }

    /** Adds the text of an element, all but what is to be passed over; formulae as their source. */
    static void add(Node node, StringBuilder text, Predicate<Element> passed) {
        if (node instanceof Element element) {
            if (passed.test(element)) return;
            if (element.getLocalName().equals("math") && element.hasAttribute("alttext")) {
                text.append(element.getAttribute("alttext"));
                return;
            }
        } else if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) add(child, text, passed);
        text.append(' ');
    }
}
