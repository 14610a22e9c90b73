// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.dom;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Remembers the elements that leave a page, and why. */
@SuppressWarnings("ReferenceEquality") // the very same thing is meant
public final class Drops {
    private final List<Drop> all = new ArrayList<>();

    /**
     * An element that left.
     *
     * @param reason what it was taken for
     */
    public record Drop(String reason, Element element) {}

    /** Remembers one; the element is not moved. */
    public void add(String reason, Element element) {
        all.add(new Drop(reason, element));
    }

    /** Remembers everything that an element holds, words that stand in no element of their own, too. */
    public void addInside(String reason, Element parent) {
        addInside(reason, parent, null);
    }

    /** Remembers everything of a tree that is outside one of its elements. */
    public void addAround(String reason, Element kept, Element root) {
        Element at = kept;
        for (var parent = at.parent(); at != root && parent != null; parent = at.parent()) {
            addInside(reason, parent, at);
            at = parent;
        }
    }

    private void addInside(String reason, Element parent, @Nullable Element kept) {
        for (var node : parent.childNodes()) if (node != kept) addNode(reason, node);
    }

    /** Remembers an element, or words that stand in no element of their own. */
    public void addNode(String reason, Node node) {
        if (node instanceof Element element) add(reason, element);
        if (node instanceof TextNode text && !text.isBlank())
            add(reason, new Element("text").appendText(text.getWholeText()));
    }

    /** Forgets an element that came back. */
    public void forget(Element element) {
        all.removeIf(drop -> drop.element() == element);
    }

    /** Forgets what says nothing but words that came back. */
    public void forget(String words) {
        all.removeIf(drop -> drop.element().text().equals(words));
    }

    /** In the order they were found. */
    public List<Drop> all() {
        return List.copyOf(all);
    }
}
