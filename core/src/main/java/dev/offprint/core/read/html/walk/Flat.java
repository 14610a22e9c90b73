// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.read.html.flow.Findings;
import dev.offprint.core.read.html.flow.Flow;
import dev.offprint.core.read.html.flow.LeftOut;
import dev.offprint.core.read.html.flow.Names;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the text of a tree that is too deep for anything else, without recursion. */
final class Flat implements NodeFilter {
    private final Flow flow;
    private final Findings findings;

    private Flat(Flow flow, Findings findings) {
        this.flow = flow;
        this.findings = findings;
    }

    static void read(Element element, Flow flow, Findings findings) {
        element.filter(new Flat(flow, findings));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) flow.text(text.getWholeText());
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        var kind = LeftOut.of(element);
        kind.ifPresent(some -> findings.leftOut(some, element));
        if (kind.isPresent()) return FilterResult.SKIP_ENTIRELY;
        endLine(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) endLine(element);
        return FilterResult.CONTINUE;
    }

    private void endLine(Element element) {
        if (element.isBlock() || Names.isBox(element)) flow.flush();
    }
}
