// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][A-Za-z0-9]*).*", Pattern.DOTALL);

    /** How many closing tags of each name are still to come among the children of a node. */
    private final IdentityHashMap<Node, Map<String, Integer>> ahead = new IdentityHashMap<>();

    @Override
    public Node process(Node document) {
        var pass = new LoneTags();
        document.accept(pass);
        return document;
    }

    @Override
    public void visit(HtmlInline html) {
        var around = Objects.requireNonNull(html.getParent(), "a tag stands in a paragraph");
        var closings = ahead.computeIfAbsent(around, LoneTags::closings);
        var closing = closing(html);
        if (closing.isPresent()) closings.merge(closing.get(), -1, Integer::sum);
        var opening = OPENING.matcher(html.getLiteral());
        if (!opening.matches()) return;
        var name = opening.group(1).toLowerCase(Locale.ROOT);
        if (!SWALLOWING.contains(name) || closings.getOrDefault(name, 0) > 0) return;
        html.insertBefore(new Text(html.getLiteral()));
        html.unlink();
    }

    private static Map<String, Integer> closings(Node around) {
        var closings = new HashMap<String, Integer>();
        for (var child = around.getFirstChild(); child != null; child = child.getNext())
            if (child instanceof HtmlInline html)
                closing(html).ifPresent(name -> closings.merge(name, 1, Integer::sum));
        return closings;
    }

    /** The name that a tag closes. */
    private static Optional<String> closing(HtmlInline html) {
        var found = CLOSING.matcher(html.getLiteral());
        return found.matches() ? Optional.of(found.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
