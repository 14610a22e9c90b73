// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts figures and tables that a source keeps in a part of their own behind the text that first names them. Stateless. */
final class Floats {
    private static final Set<String> HOLDERS = Set.of("sec", "body", "app", "boxed-text", "ack", "back");

    private Floats() {}

    static void place(Element root) {
        for (var group : root.select("> floats-group, > floats-wrap")) {
            for (var item : group.children()) {
                var anchor = anchor(root, item);
                if (anchor != null) behind(anchor, item);
            }
        }
    }

    /** The child of a section in which it is first named; null when nothing names it. */
    private static @Nullable Element anchor(Element root, Element item) {
        for (var xref : root.select("> body xref, > back xref")) {
            if (!names(xref, item)) continue;
            for (var at = xref; at.parent() != null; at = at.parent()) {
                if (HOLDERS.contains(at.parent().tagName()) && !at.nameIs("title")) return at;
            }
        }
        return null;
    }

    private static boolean names(Element xref, Element item) {
        for (var id : xref.attr("rid").strip().split("\\s+", -1)) {
            boolean isOf = !id.isEmpty() && (id.equals(item.id()) || item.getElementById(id) != null);
            if (isOf) return true;
        }
        return false;
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
