// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.score;

import dev.offprint.core.read.page.dom.Measures;
import dev.offprint.core.read.page.dom.Tags;
import dev.offprint.core.read.page.dom.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Wraps text that stands beside blocks. Stateless. */
public final class Paragraphs {
    private static final double MOST_LINKS = 0.25;

    private Paragraphs() {}

    /** Makes paragraphs of text below an element that stands in divs by itself, where it is not mostly links. */
    public static void in(Element root) {
        var measures = Measures.of(root);
        for (var div : Tree.all(root, "div")) {
            if (measures.get(div).linkDensity() >= MOST_LINKS) continue;
            if (!ofLooseText(div) && !measures.get(div).isBlockInside()) div.tagName("p");
        }
    }

    /** Puts every run of text in a div into a paragraph; answers whether there was any. */
    static boolean ofLooseText(Element div) {
        var children = new ArrayList<Node>();
        boolean isChanged = false;
        var all = List.copyOf(div.childNodes());
        if (all.stream().noneMatch(child -> Tags.isPhrasing(child) && !Tags.isBlank(child))) return false;
        div.empty();
        var run = new ArrayList<Node>();
        for (var child : all) {
            if (Tags.isPhrasing(child)) {
                run.add(child);
            } else {
                isChanged |= close(run, children);
                children.add(child);
            }
        }
        isChanged |= close(run, children);
        Tree.fill(div, children);
        return isChanged;
    }

    private static boolean close(List<Node> run, List<Node> children) {
        int start = 0;
        int end = run.size();
        while (start < end && Tags.isBlank(run.get(start))) start++;
        while (end > start && Tags.isBlank(run.get(end - 1))) end--;
        boolean hasText = start < end;
        if (hasText) {
            var paragraph = new Element("p");
            run.subList(start, end).forEach(paragraph::appendChild);
            children.add(paragraph);
        }
        run.clear();
        return hasText;
    }
}
