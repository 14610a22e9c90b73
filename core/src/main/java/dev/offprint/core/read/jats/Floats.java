// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts figures and tables that a source keeps in a part of their own behind the text that first names them. Stateless. */
final class Floats {
    private static final Set<String> HOLDERS = Set.of("sec", "body", "app", "boxed-text", "ack", "back");

    private Floats() {}

    static void place(Element root) {
        var items = root.select("> floats-group > *, > floats-wrap > *");
        if (items.isEmpty()) return;
        var naming = naming(root, items);
        for (var item : items) {
            var xref = naming.get(item);
            var anchor = xref == null ? null : anchor(xref);
            if (anchor != null) behind(anchor, item);
        }
    }

    /** The first reference to each, those of the text before those of other floats. */
    private static Map<Element, Element> naming(Element root, List<Element> items) {
        var byId = new HashMap<String, Element>();
        for (var item : items)
            item.stream().forEach(part -> byId.putIfAbsent(part.id().strip(), item));
        byId.remove("");
        var first = new HashMap<Element, Element>();
        for (var parts : List.of("> body xref, > back xref", "> floats-group xref, > floats-wrap xref")) {
            for (var xref : root.select(parts)) {
                for (var id : xref.attr("rid").strip().split("\\s+", -1)) {
                    var item = byId.get(id);
                    if (item != null) first.putIfAbsent(item, xref);
                }
            }
        }
        return first;
    }

    /** The child of a section in which a reference stands; null when it is one of a float that has no place itself. */
    private static @Nullable Element anchor(Element xref) {
        if (xref.closest("floats-group, floats-wrap") != null) return null;
        for (var at = xref; at.parent() != null; at = at.parent()) {
            if (HOLDERS.contains(at.parent().tagName()) && !at.nameIs("title")) return at;
        }
        return null;
    }

    /** In the order of the source, where several stand at one place. */
    private static void behind(Element anchor, Element item) {
        var last = anchor;
        for (var next = anchor.nextElementSibling(); next != null && next.hasAttr("offprint-float"); ) {
            last = next;
            next = next.nextElementSibling();
        }
        item.attr("offprint-float", "").remove();
        last.after(item);
    }
}
