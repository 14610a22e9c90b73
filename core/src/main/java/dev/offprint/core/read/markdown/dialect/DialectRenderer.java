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
                FencedDiv.Title.class,
                TableCaptions.Caption.class,
                Definitions.Whole.class,
                Definitions.Term.class,
                Definitions.Meaning.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TexSpan span) tex(span);
        else if (node instanceof Marked marked) element(marked.element(), node);
        else if (node instanceof FencedDiv div) div(div);
        else if (node instanceof FencedDiv.Title title) title(title);
        else if (node instanceof TableCaptions.Caption) element("caption", node);
        else if (node instanceof Definitions.Whole) box("dl", node);
        else if (node instanceof Definitions.Term) box("dt", node);
        else box("dd", node);
    }

    private void tex(TexSpan span) {
        html.tag("span", Map.of("class", span.isDisplay() ? "math display" : "math inline"));
        html.text(span.tex());
        html.tag("/span");
    }

    /** A box of its own when it has a kind and a title; a tab's title is a line above it, as any other's. */
    private void div(FencedDiv div) {
        html.line();
        boolean isBox = isTitled(div);
        var name = isBox ? "aside" : "div";
        html.tag(name, div.kind().isEmpty() ? Map.of() : Map.of("class", "admonition " + div.kind()));
        children(div);
        html.tag("/" + name);
        html.line();
    }

    private static boolean isTitled(FencedDiv div) {
        return div.getFirstChild() instanceof FencedDiv.Title
                && !div.kind().isEmpty()
                && !div.kind().startsWith("tab");
    }

    private void title(FencedDiv.Title title) {
        boolean isBox = title.getParent() instanceof FencedDiv div && isTitled(div);
        html.line();
        html.tag("p", isBox ? Map.of("class", "admonition-title") : Map.of());
        if (isBox) children(title);
        else element("strong", title);
        html.tag("/p");
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
