// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.Structure;
import dev.offprint.pdf.page.Structure.Target;
import dev.offprint.pdf.page.TypesetDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The elements that lead somewhere. */
final class Links {
    private final TypesetDocument document;
    private final Map<Integer, Structure.Element> elements = new HashMap<>();

    Links(TypesetDocument document) {
        this.document = document;
        read(document.root());
    }

    private void read(Structure.Element element) {
        if (element.properties().target() != null) elements.put(element.id(), element);
        for (var child : element.children()) {
            if (child instanceof Structure.Element inner) read(inner);
        }
    }

    Link of(int id) {
        var element = elements.get(id);
        if (element == null) throw new IllegalArgumentException("the structure has no link " + id);
        var target = element.properties().target();
        if (target == null) throw new AssertionError("only elements with targets are kept");
        if (target instanceof Target.Internal internal) demand(internal.destination());
        return new Link(target, description(element, target));
    }

    private void demand(String destination) {
        if (document.destinations().containsKey(destination)) return;
        throw new IllegalArgumentException("a link leads to a destination that is not there: " + destination);
    }

    private String description(Structure.Element element, Target target) {
        var alternative = element.properties().alternative();
        if (alternative != null && !alternative.isBlank()) return alternative;
        return target instanceof Target.External external ? external.uri() : text(element);
    }

    /** What the link says on the page. */
    private String text(Structure.Element element) {
        var leaves = new HashSet<Integer>();
        collect(element, leaves);
        var text = new StringBuilder();
        for (Page page : document.pages()) {
            for (Item item : page.items()) append(item, leaves, text);
        }
        return text.toString().strip();
    }

    private static void collect(Structure.Element element, Set<Integer> leaves) {
        for (var child : element.children()) {
            if (child instanceof Structure.Leaf leaf) leaves.add(leaf.id());
            else if (child instanceof Structure.Element inner) collect(inner, leaves);
        }
    }

    private static void append(Item item, Set<Integer> leaves, StringBuilder text) {
        if (item instanceof Glyphs glyphs
                && glyphs.mark() instanceof Mark.Content content
                && leaves.contains(content.leaf())) {
            text.append(glyphs.run().text());
        }
    }

    /**
     * A link.
     *
     * @param description for those who do not see where it stands
     */
    record Link(Target target, String description) {}
}
