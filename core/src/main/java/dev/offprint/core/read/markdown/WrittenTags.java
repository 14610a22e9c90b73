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
            var opened = open.get(name);
            return opened != null && !opened.isEmpty();
        }

        private void close(RawTag tag) {
            var opened = open.get(tag.name());
            if (tag.form() != RawTag.Form.CLOSING || opened == null || opened.isEmpty()) return;
            closed.add(opened.pop());
            closed.add(tag);
        }

        /** All tags of a node at once, for a block may hold many thousands. */
        private void replace() {
            for (int from = 0, to = 0; from < tags.size(); from = to) {
                var node = tags.get(from).node();
                while (to < tags.size() && tags.get(to).node().equals(node)) to++;
                replace(node, tags.subList(from, to));
            }
        }

        private void replace(Node node, List<RawTag> held) {
            if (node instanceof HtmlBlock block) block.setLiteral(replaced(block.getLiteral(), held));
            else if (node instanceof HtmlInline inline) replace(inline, held.get(0));
        }

        private void replace(HtmlInline html, RawTag tag) {
            if (isText(tag, true, html.getPrevious() instanceof Text text ? text.getLiteral() : "")) {
                html.insertBefore(new Text(html.getLiteral()));
                html.unlink();
            } else {
                html.setLiteral(standing(tag));
            }
        }

        private String replaced(String literal, List<RawTag> held) {
            var text = new StringBuilder();
            int at = 0;
            for (var tag : held) {
                text.append(literal, at, tag.start());
                boolean isText = isText(tag, false, "");
                text.append(isText ? tag.text().replace("<", "&lt;").replace(">", "&gt;") : standing(tag));
                at = tag.start() + tag.text().length();
            }
            return text.append(literal.substring(at)).toString();
        }

        /** A tag as HTML takes it: a component that closes itself would hold what follows it. */
        private static String standing(RawTag tag) {
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
