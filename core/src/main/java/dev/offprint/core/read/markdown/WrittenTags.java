// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Makes text of what only looks like a tag, as in {@code Vec<T>} or {@code Dear <your name>}: a name that HTML does not
 * know, and that nothing closes. A name that is closed, or closes itself, is a component of its site and stays a tag.
 */
final class WrittenTags implements PostProcessor {
    @Override
    public Node process(Node document) {
        var pass = new Pass();
        document.accept(pass);
        pass.replace();
        return document;
    }

    /** One way through a document. */
    private static final class Pass extends AbstractVisitor {
        private final List<RawTag> tags = new ArrayList<>();
        private final Map<String, Deque<RawTag>> open = new HashMap<>();
        private final Set<RawTag> closed = Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public void visit(HtmlInline html) {
            collect(html, html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            collect(html, html.getLiteral());
        }

        private void collect(Node node, String literal) {
            var found = RawTag.PATTERN.matcher(literal);
            while (found.find()) if (RawTag.isOne(found)) add(RawTag.of(node, found));
        }

        private void add(RawTag tag) {
            // What stands in a drawing or a formula has names of its own.
            if (isOpen("svg") || isOpen("math")) {
                if (tag.name().equals("svg") || tag.name().equals("math")) close(tag);
                return;
            }
            tags.add(tag);
            switch (tag.form()) {
                case WHOLE -> closed.add(tag);
                case OPENING ->
                    open.computeIfAbsent(tag.name(), n -> new ArrayDeque<>()).push(tag);
                case CLOSING -> close(tag);
            }
        }

        private boolean isOpen(String name) {
            return open.containsKey(name) && !open.get(name).isEmpty();
        }

        private void close(RawTag tag) {
            if (tag.form() != RawTag.Form.CLOSING || !isOpen(tag.name())) return;
            closed.add(open.get(tag.name()).pop());
            closed.add(tag);
        }

        private void replace() {
            // From the last to the first, so that those before keep their places.
            for (int i = tags.size() - 1; i >= 0; i--) replace(tags.get(i));
        }

        private void replace(RawTag tag) {
            if (tag.node() instanceof HtmlInline html) inline(html, tag);
            else if (tag.node() instanceof HtmlBlock html) html.setLiteral(replaced(html.getLiteral(), tag));
        }

        private void inline(HtmlInline html, RawTag tag) {
            if (isText(tag, true, html.getPrevious() instanceof Text text ? text.getLiteral() : "")) {
                html.insertBefore(new Text(html.getLiteral()));
                html.unlink();
            } else {
                html.setLiteral(replaced(html.getLiteral(), tag));
            }
        }

        private String replaced(String literal, RawTag tag) {
            int end = tag.start() + tag.text().length();
            return literal.substring(0, tag.start()) + standing(tag, literal) + literal.substring(end);
        }

        /** What takes the place of a tag in HTML. A component that closes itself would hold what follows it. */
        private String standing(RawTag tag, String literal) {
            if (isText(tag, false, literal.substring(0, tag.start())))
                return tag.text().replace("<", "&lt;").replace(">", "&gt;");
            boolean isComponent = tag.form() == RawTag.Form.WHOLE && !TagNames.isKnown(tag.name());
            if (!isComponent) return tag.text();
            var attributes = tag.attributes().isEmpty() ? "" : " " + tag.attributes();
            return "<" + tag.name() + attributes + "></" + tag.name() + ">";
        }

        private boolean isText(RawTag tag, boolean isInline, String before) {
            if (closed.contains(tag)) return false;
            if (!TagNames.isKnown(tag.name())) return true;
            boolean clings = !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
            boolean isOpening = tag.form() == RawTag.Form.OPENING;
            return isOpening && (TagNames.hasWords(tag.attributes()) || (isInline && TagNames.isWord(tag, clings)));
        }
    }
}
