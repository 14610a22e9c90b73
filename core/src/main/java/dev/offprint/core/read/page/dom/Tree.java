// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.dom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Changes to trees whose cost grows with the number of nodes, however many siblings they have. Stateless. */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
public final class Tree {
    private Tree() {}

    /** Takes nodes out of wherever they stand. */
    public static void remove(Collection<? extends Node> nodes) {
        var gone = new HashSet<Node>(nodes);
        Set<Node> parents = new LinkedHashSet<>();
        for (var node : nodes) if (node.parent() != null) parents.add(node.parent());
        for (var parent : parents) {
            if (parent instanceof Element element) {
                var kept = new ArrayList<Node>();
                for (var child : element.childNodes()) if (!gone.contains(child)) kept.add(child);
                fill(element, kept);
            }
        }
    }

    /** Makes nodes, which may have been children before, the only children of an element. */
    public static void fill(Element element, List<Node> children) {
        element.empty();
        for (var child : children) element.appendChild(child);
    }

    /** The next element in the order of the source, below or after this one. */
    public static @Nullable Element next(Element at, boolean isBelow) {
        if (isBelow && at.firstElementChild() != null) return at.firstElementChild();
        for (Element from = at; from != null; from = from.parent()) {
            var beside = from.nextElementSibling();
            if (beside != null) return beside;
        }
        return null;
    }

    /** The elements below one that a test is true of, not looking into those; the test is asked once for each. */
    public static List<Element> topmost(Element root, Predicate<Element> isWanted) {
        var found = new ArrayList<Element>();
        NodeFilter filter = (node, depth) -> {
            if (depth == 0 || !(node instanceof Element element) || !isWanted.test(element))
                return FilterResult.CONTINUE;
            found.add(element);
            return FilterResult.SKIP_ENTIRELY;
        };
        root.filter(filter);
        return found;
    }

    /** The elements of these names below one, in the order of the source. */
    public static List<Element> all(Element root, String... names) {
        var wanted = Set.of(names);
        var found = new ArrayList<Element>();
        for (var element : root.getAllElements()) {
            if (element != root && wanted.contains(element.normalName())) found.add(element);
        }
        return found;
    }
}
