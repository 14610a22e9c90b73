// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import dev.offprint.core.read.html.walk.AsideKinds;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** GitHub's alerts and Obsidian's callouts, quotes that begin with {@code [!NOTE]}: asides, not quotes. */
final class Alerts implements PostProcessor {
    private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z][\\w -]{0,29})(?:\\|[^\\]]*)?][+-]?[ \\t]*(.*)");

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
        takeTitle(first, alert);
        while (quote.getFirstChild() != null) alert.appendChild(quote.getFirstChild());
        quote.insertAfter(alert);
        quote.unlink();
    }

    /** What stands in the line of the mark; else, as Obsidian has it, the name of a kind that nobody else names. */
    private static void takeTitle(Paragraph first, Alert alert) {
        var title = new AlertTitle();
        while (first.getFirstChild() != null && !isLineEnd(first.getFirstChild()))
            title.appendChild(first.getFirstChild());
        if (first.getFirstChild() != null) first.getFirstChild().unlink();
        if (first.getFirstChild() == null) first.unlink();
        boolean isEmpty =
                title.getFirstChild() instanceof Text text && text.getLiteral().isBlank() && text.getNext() == null;
        if (!isEmpty) alert.appendChild(title);
        else if (AsideKinds.of(alert.kind).isEmpty()) alert.appendChild(AlertTitle.of(alert.kind));
    }

    private static boolean isLineEnd(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** The words in the line of the mark. */
    static final class AlertTitle extends CustomBlock {
        private static AlertTitle of(String kind) {
            var title = new AlertTitle();
            title.appendChild(new Text(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1)));
            return title;
        }
    }

    /** A quote that is none. */
    static final class Alert extends CustomBlock {
        private final String kind;

        private Alert(String kind) {
            this.kind = kind;
        }

        /** As a class. */
        private String name() {
            return kind.replace(' ', '-');
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
            return Set.of(Alert.class, AlertTitle.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Alert alert) element("aside", "markdown-alert markdown-alert-" + alert.name(), node);
            else element("p", "markdown-alert-title", node);
        }

        private void element(String name, String classes, Node node) {
            context.getWriter().line();
            context.getWriter().tag(name, context.extendAttributes(node, name, Map.of("class", classes)));
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) context.render(child);
            context.getWriter().tag("/" + name);
            context.getWriter().line();
        }
    }
}
