// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Blocks of raw HTML. In one whose tag says {@code markdown="1"}, as kramdown has it, the text between the tags is
 * Markdown again; any other passes as it is.
 */
final class MarkdownInHtml implements NodeRenderer {
    private static final Pattern SWITCH =
            Pattern.compile("\\smarkdown\\s*=\\s*[\"']?(?:1|block|span)\\b[\"']?", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<!--");

    private static final List<Kept> KEPT =
            List.of(new Kept("<pre", "</pre>"), new Kept("<code", "</code>"), new Kept("<!--", "-->"));

    private final HtmlNodeRendererContext context;
    private final Function<String, Node> parser;

    private record Kept(String opening, String closing) {}

    MarkdownInHtml(HtmlNodeRendererContext context, Function<String, Node> parser) {
        this.context = context;
        this.parser = parser;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
        var html = ((HtmlBlock) node).getLiteral();
        context.getWriter().line();
        var found = SWITCH.matcher(html);
        if (found.find()) mixed(html, found.start());
        else context.getWriter().raw(html);
        context.getWriter().line();
    }

    private void mixed(String html, int from) {
        int tagEnd = html.indexOf('>', from) + 1;
        int at = tagEnd == 0 ? html.length() : tagEnd;
        context.getWriter().raw(html.substring(0, at));
        var tag = TAG.matcher(html);
        while (at < html.length()) {
            boolean found = tag.find(at);
            text(html.substring(at, found ? tag.start() : html.length()));
            if (!found) return;
            at = end(html, tag.group(), tag.end());
            context.getWriter().raw(html.substring(tag.start(), at));
        }
    }

    /** Where a tag ends; a comment and what is preformatted end with their closing. */
    private static int end(String html, String tag, int tagEnd) {
        var start = tag.toLowerCase(Locale.ROOT);
        for (var kept : KEPT) {
            if (!start.startsWith(kept.opening())) continue;
            int closing = html.indexOf(kept.closing(), tagEnd);
            return closing < 0 ? html.length() : closing + kept.closing().length();
        }
        return tagEnd;
    }

    private void text(String text) {
        if (text.isBlank()) {
            context.getWriter().raw(text);
            return;
        }
        var document = parser.apply(text.stripIndent());
        var only = document.getFirstChild();
        boolean isLine = only instanceof Paragraph && only.getNext() == null;
        if (isLine) line(text, only);
        else context.render(document);
    }

    /** Without a paragraph of its own, and with the white space around it. */
    private void line(String text, Node paragraph) {
        if (Character.isWhitespace(text.charAt(0))) context.getWriter().raw(" ");
        for (var child = paragraph.getFirstChild(); child != null; child = child.getNext()) context.render(child);
        if (Character.isWhitespace(text.charAt(text.length() - 1)))
            context.getWriter().raw(" ");
    }
}
