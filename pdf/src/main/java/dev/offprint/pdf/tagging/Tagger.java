// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.tagging;

import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Structure;
import dev.offprint.pdf.page.Structure.Bounds;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Grows the structure tree in reading order, as blocks are set. Belongs to one document and one thread. */
public final class Tagger {
    private final Deque<Draft> open = new ArrayDeque<>();
    private final Draft root = new Draft(0, Tag.DOCUMENT, Properties.NONE);
    private final Map<Integer, Draft> kept = new HashMap<>();
    private int elements = 1;
    private int leaves;

    /** A tree of nothing but {@link Tag#DOCUMENT}. */
    public Tagger() {
        open.push(root);
    }

    /** Opens an element inside the one that is open; answers with its id. */
    public int open(Tag tag, Properties properties) {
        var draft = new Draft(elements++, tag, properties);
        open.element().children.add(draft);
        open.element().leaf = null;
        open.push(draft);
        return draft.id;
    }

    /** Opens an element that says nothing beside its content. */
    public int open(Tag tag) {
        return open(tag, Properties.NONE);
    }

    /** Closes the element that was opened last. */
    public void close() {
        open.pop();
    }

    /** What is made while an element is open. */
    public <T> T inside(Tag tag, Properties properties, Supplier<T> work) {
        open(tag, properties);
        var made = work.get();
        close();
        return made;
    }

    /** What is made while an element is open that says nothing beside its content. */
    public <T> T inside(Tag tag, Supplier<T> work) {
        return inside(tag, Properties.NONE, work);
    }

    /**
     * Keeps a place in the reading order for what is known later, such as a table of contents; answers with its id. What is
     * kept and never filled has no content.
     */
    public int keep(Tag tag) {
        int id = open(tag);
        kept.put(id, open.element());
        close();
        return id;
    }

    /** What is made in a place that was kept; what was in it is forgotten. */
    public <T> T instead(int id, Supplier<T> work) {
        var draft = Objects.requireNonNull(kept.get(id), "no such place");
        draft.children.clear();
        draft.leaf = null;
        open.push(draft);
        var made = work.get();
        close();
        return made;
    }

    /** The place for content at this point of the reading order; the same until another element comes between. */
    public Mark.Content content() {
        var here = open.element();
        var leaf = here.leaf;
        if (leaf == null) {
            leaf = new Mark.Content(leaves++);
            here.leaf = leaf;
            here.children.add(leaf);
        }
        return leaf;
    }

    /** The finished tree. */
    public Structure.Element tree(Map<Integer, Bounds> bounds) {
        return root.finish(bounds);
    }

    private static final class Draft {
        private final int id;
        private final Tag tag;
        private final Properties properties;
        private final List<Object> children = new ArrayList<>();
        private Mark.@Nullable Content leaf;

        Draft(int id, Tag tag, Properties properties) {
            this.id = id;
            this.tag = tag;
            this.properties = properties;
        }

        Structure.Element finish(Map<Integer, Bounds> bounds) {
            var finished = children.stream().map(child -> child(child, bounds)).toList();
            var box = bounds.get(id);
            return new Structure.Element(id, tag, box == null ? properties : properties.withBounds(box), finished);
        }

        private static Structure child(Object child, Map<Integer, Bounds> bounds) {
            return child instanceof Draft draft
                    ? draft.finish(bounds)
                    : new Structure.Leaf(((Mark.Content) child).leaf());
        }
    }
}
