// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** GitHub's alerts and Obsidian's callouts, quotes that begin with {@code [!NOTE]}: asides, not quotes. */
final class Alerts implements PostProcessor {
    private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]{1,30})][+-]?[ \\t]*(.*)");

    @Override
    public Node process(Node node) {
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                visitChildren(quote);
                replace(quote);
            }
        });
        return node;
    }

    private static void replace(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text text))
            return;
        var matcher = MARK.matcher(text.getLiteral());
        if (!matcher.matches()) return;
        var alert = new Alert(matcher.group(1).toLowerCase(Locale.ROOT));
        text.setLiteral(matcher.group(2));
        dropMark(first, text);
        while (quote.getFirstChild() != null) alert.appendChild(quote.getFirstChild());
        quote.insertAfter(alert);
        quote.unlink();
    }

    /** The mark's line, unless a title of its own stands in it. */
    private static void dropMark(Paragraph first, Text text) {
        boolean hasTitle =
                !text.getLiteral().isEmpty() || (text.getNext() != null && !(text.getNext() instanceof SoftLineBreak));
        if (hasTitle) return;
        if (text.getNext() != null) text.getNext().unlink();
        text.unlink();
        if (first.getFirstChild() == null) first.unlink();
    }

    /** A quote that is none. */
    static final class Alert extends CustomBlock {
        private final String kind;

        private Alert(String kind) {
            this.kind = kind;
        }
    }

    /** As an aside whose class names its kind. */
    static final class Rendering implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        Rendering(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Alert.class);
        }

        @Override
        public void render(Node node) {
            var attributes = Map.of("class", "markdown-alert markdown-alert-" + ((Alert) node).kind);
            context.getWriter().line();
            context.getWriter().tag("aside", context.extendAttributes(node, "aside", attributes));
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) context.render(child);
            context.getWriter().tag("/aside");
            context.getWriter().line();
        }
    }
}
