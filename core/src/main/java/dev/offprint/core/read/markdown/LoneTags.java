// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Makes text of tags in running text that nothing closes and that would swallow what follows, such as the word
 * {@code <script>} in a sentence: in HTML they reach to the end of the article.
 */
final class LoneTags extends AbstractVisitor implements PostProcessor {
    private static final Pattern OPENING = Pattern.compile("<([A-Za-z][A-Za-z0-9]*)\\b[^>]*>");

    private static final Set<String> SWALLOWING = Set.of(
            "script",
            "style",
            "title",
            "textarea",
            "xmp",
            "iframe",
            "noembed",
            "noframes",
            "plaintext",
            "noscript",
            "template",
            "nav",
            "form",
            "select",
            "button",
            "object",
            "svg",
            "math",
            "head",
            "header",
            "footer",
            "aside",
            "canvas",
            "audio",
            "video",
            "dialog");

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(HtmlInline html) {
        var opening = OPENING.matcher(html.getLiteral());
        if (!opening.matches()) return;
        var name = opening.group(1).toLowerCase(Locale.ROOT);
        if (!SWALLOWING.contains(name) || isClosed(html, name)) return;
        html.insertBefore(new Text(html.getLiteral()));
        html.unlink();
    }

    private static boolean isClosed(Node opening, String name) {
        for (var next = opening.getNext(); next != null; next = next.getNext()) {
            if (next instanceof HtmlInline html
                    && html.getLiteral().toLowerCase(Locale.ROOT).startsWith("</" + name)) return true;
        }
        return false;
    }
}
