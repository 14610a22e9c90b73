// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.dom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The measures of every element of a tree, as it was when they were taken. */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
public final class Measures {
    private final Map<Element, Measure> all = new HashMap<>();

    private Measures() {}

    /** Measures a tree in one walk. */
    public static Measures of(Element root) {
        var measures = new Measures();
        walk(root, Set.of(), (element, measure) -> {
            measures.all.put(element, measure);
            return true;
        });
        return measures;
    }

    /** The measure of an element; that of nothing for one that was not in the tree. */
    public Measure get(Node element) {
        var measure = all.get(element);
        return measure == null ? new Measure() : measure;
    }

    /** Decides of an element, once all below it has been decided, whether it stays. */
    @FunctionalInterface
    public interface Judge {
        /** Whether the element stays; its measure has nothing of what went. */
        boolean keeps(Element element, Measure measure);
    }

    /** Asks of every element below a root, the inner before the outer, and removes what does not stay. */
    public static void prune(Element root, Set<Element> dataTables, Judge judge) {
        var gone = new ArrayList<Element>();
        walk(root, dataTables, (element, measure) -> {
            if (element == root || judge.keeps(element, measure)) return true;
            gone.add(element);
            return false;
        });
        Tree.remove(gone);
    }

    private static void walk(Element root, Set<Element> dataTables, Judge judge) {
        NodeTraversor.traverse(new Walk(dataTables, judge), root);
    }

    private static final class Walk implements NodeVisitor {
        private final Deque<Measure> open = new ArrayDeque<>(List.of(new Measure()));
        private final Set<Element> dataTables;
        private final Judge judge;

        Walk(Set<Element> dataTables, Judge judge) {
            this.dataTables = dataTables;
            this.judge = judge;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) open.element().add(text.getWholeText());
            else if (node instanceof Element) open.push(new Measure());
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            var measure = open.pop();
            if (judge.keeps(element, measure)) open.element().add(element, measure, dataTables.contains(element));
        }
    }
}
