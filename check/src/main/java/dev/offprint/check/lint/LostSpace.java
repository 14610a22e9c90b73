// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Space at the edge of a text is lost without {@code xml:space="preserve"}, and a line break or tab in it is not one. */
final class LostSpace implements Rule {
    @Override
    public void check(WordPackage word, Findings findings) {
        word.stories().forEach((name, part) -> Xml.all(part, Ns.W, "t").forEach(text -> check(name, text, findings)));
    }

    private static void check(String part, Element text, Findings findings) {
        var content = text.getTextContent();
        if (!content.strip().equals(content) && !preservesSpace(text)) {
            findings.warning("lost-space", part, text, "loses the space at its edge");
        }
        if (content.indexOf('\n') >= 0 || content.indexOf('\t') >= 0) {
            findings.warning("lost-break", part, text, "holds a line break or tab as a character");
        }
    }

    private static boolean preservesSpace(Node node) {
        if (!(node instanceof Element element)) return false;
        var space = element.getAttribute("xml:space");
        return space.isEmpty() ? preservesSpace(node.getParentNode()) : space.equals("preserve");
    }
}
