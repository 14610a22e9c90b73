// SPDX-License-Identifier: Apache-2.0
package dev.offprint.bench.pages;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element with a line end around every block. Stateless. */
final class SeenText {
    private SeenText() {}

    static String of(Element root) {
        var text = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode some && !isFormula(some)) text.append(some.getWholeText());
                else if (isBreak(node)) text.append('\n');
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBreak(node)) text.append('\n');
            }
        });
        return text.toString();
    }

    private static boolean isFormula(TextNode text) {
        var parent = text.parent();
        return parent != null && parent.closest("math") != null;
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.nameIs("br") || element.nameIs("td") || element.nameIs("th"));
    }
}
