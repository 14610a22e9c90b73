// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.flow;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Collects the text that readers see. */
public final class VisibleText implements NodeFilter {
    private final StringBuilder text = new StringBuilder();

    private VisibleText() {}

    /** In one line, with single spaces. */
    public static String of(Node root) {
        var visible = new VisibleText();
        NodeTraversor.filter(visible, root);
        return visible.text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode some) text.append(some.getWholeText());
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (LeftOut.of(element).isPresent()) return FilterResult.SKIP_ENTIRELY;
        space(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) space(element);
        return FilterResult.CONTINUE;
    }

    private void space(Element element) {
        if (element.isBlock() || Names.isBox(element) || element.nameIs("br")) text.append(' ');
    }
}
