// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.dialect;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The dialects' nodes in HTML. */
final class DialectRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    DialectRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                TexSpan.class,
                Marked.class,
                FencedDiv.class,
                Definitions.Whole.class,
                Definitions.Term.class,
                Definitions.Meaning.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TexSpan span) tex(span);
        else if (node instanceof Marked marked) element(marked.element(), node);
        else if (node instanceof FencedDiv div) div(div);
        else if (node instanceof Definitions.Whole) box("dl", node);
        else if (node instanceof Definitions.Term) box("dt", node);
        else box("dd", node);
    }

    private void tex(TexSpan span) {
        html.tag("span", Map.of("class", span.isDisplay() ? "math display" : "math inline"));
        html.text(span.tex());
        html.tag("/span");
    }

    private void div(FencedDiv div) {
        html.line();
        var kind = div.kind().isEmpty() ? "" : "admonition " + div.kind();
        html.tag("div", kind.isEmpty() ? Map.of() : Map.of("class", kind));
        if (!div.title().isEmpty()) {
            html.tag("p", Map.of("class", "admonition-title"));
            html.text(div.title());
            html.tag("/p");
        }
        children(div);
        html.tag("/div");
        html.line();
    }

    private void box(String name, Node node) {
        html.line();
        html.tag(name);
        // One paragraph alone is a line, as in lists that are set tight.
        boolean isLine = node.getFirstChild() instanceof Paragraph only && only.getNext() == null;
        children(isLine ? node.getFirstChild() : node);
        html.tag("/" + name);
        html.line();
    }

    private void element(String name, Node node) {
        html.tag(name);
        children(node);
        html.tag("/" + name);
    }

    private void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) context.render(child);
    }
}
