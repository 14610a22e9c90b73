// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.prepare;

import dev.offprint.core.read.page.dom.Tags;
import dev.offprint.core.read.page.dom.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes paragraphs of text that two or more line breaks part. */
final class LineBreaks {
    private final List<Node> from;
    private final List<Node> to = new ArrayList<>();
    private int at;

    private LineBreaks(Element parent) {
        this.from = List.copyOf(parent.childNodes());
    }

    static void intoParagraphs(Element root) {
        var parents = new LinkedHashSet<Element>();
        for (var br : Tree.all(root, "br")) if (br.parent() != null) parents.add(br.parent());
        for (var parent : parents) new LineBreaks(parent).rewrite(parent);
    }

    private void rewrite(Element parent) {
        if (IntStream.range(0, from.size()).noneMatch(this::isRun)) return;
        parent.empty();
        while (at < from.size()) {
            if (!isRun(at)) {
                to.add(from.get(at++));
                continue;
            }
            while (at < from.size() && isRunPart(from.get(at))) at++;
            to.add(paragraph());
        }
        Tree.fill(parent, to);
        if (parent.nameIs("p")) parent.tagName("div");
    }

    private Element paragraph() {
        var inside = new ArrayList<Node>();
        while (at < from.size() && Tags.isPhrasing(from.get(at)) && !isRun(at)) inside.add(from.get(at++));
        while (!inside.isEmpty() && Tags.isBlank(inside.get(inside.size() - 1))) inside.remove(inside.size() - 1);
        var paragraph = new Element("p");
        inside.forEach(paragraph::appendChild);
        return paragraph;
    }

    /** Whether two line breaks with nothing between them begin here. */
    private boolean isRun(int start) {
        if (!isBreak(from.get(start))) return false;
        int next = start + 1;
        while (next < from.size() && from.get(next) instanceof TextNode text && text.isBlank()) next++;
        return next < from.size() && isBreak(from.get(next));
    }

    private static boolean isRunPart(Node node) {
        return isBreak(node) || (node instanceof TextNode text && text.isBlank());
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.nameIs("br");
    }
}
