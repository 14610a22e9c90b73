// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The beginning of a text without its code, for looking at its letters. */
final class Prose implements NodeFilter {
    private static final int ENOUGH = 20_000;

    private final StringBuilder text = new StringBuilder();

    private Prose() {}

    static String start(Element root) {
        var prose = new Prose();
        root.filter(prose);
        return prose.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (text.length() > ENOUGH) return FilterResult.STOP;
        if (node instanceof Element element && (element.nameIs("pre") || element.nameIs("code")))
            return FilterResult.SKIP_ENTIRELY;
        if (node instanceof TextNode some) text.append(some.getWholeText()).append(' ');
        return FilterResult.CONTINUE;
    }
}
