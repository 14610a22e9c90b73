// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.platform;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Notes in the margin, as Tufte CSS writes them into the middle of a sentence: they become notes. Stateless. */
final class Sidenotes {
    private static final String LIST = "data-offprint-sidenotes";

    private Sidenotes() {}

    static Rules.Draft rules(Rules.Draft rules) {
        return rules.ofClass("sidenote, marginnote", (note, cuts) -> note(note))
                .ofClass("margin-toggle", (toggle, cuts) -> toggle.remove());
    }

    private static void note(Element note) {
        var block = block(note);
        if (block == null || !(note.nameIs("span") || note.nameIs("small"))) return;
        var id = "sidenote-" + (note.root().select("[" + LIST + "]").size() + 1);
        note.before(new Element("a")
                .attr("href", "#" + id)
                .attr("role", "doc-noteref")
                .text("*"));
        var list = new Element("div").attr("role", "doc-endnotes").attr(LIST, "");
        var inside = list.appendElement("div").attr("role", "doc-footnote").attr("id", id);
        block.after(list);
        Parts.move(note, inside);
        note.remove();
    }

    /** The paragraph around it, as which it must not stand alone. */
    private static @Nullable Element block(Element note) {
        for (var at = note.parent(); at != null && at.parent() != null; at = at.parent()) {
            if (at.isBlock()) return at.nameIs("p") || at.nameIs("div") || at.nameIs("section") ? at : null;
        }
        return null;
    }
}
