// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Notes that a mark of the text leads to, and those that stand by themselves at its end. */
final class Footnotes {
    private static final Set<String> GROUPS =
            Set.of("fn-group", "author-notes", "table-wrap-foot", "back", "notes", "sec", "body", "front", "box");

    /** Where marks do not come into the text. */
    private static final String UNREAD = "contrib, aff, article-title, subtitle, trans-title, alt-title";

    private final Markup markup;
    private final Set<String> marked = new HashSet<>();
    private int unnamed;

    Footnotes(Markup markup, Element root) {
        this.markup = markup;
        for (var xref : root.select("xref[rid]")) {
            if (xref.closest(UNREAD) == null)
                marked.addAll(List.of(xref.attr("rid").strip().split("\\s+", -1)));
        }
    }

    /** Whether a cross-reference is the mark of a note. */
    static boolean isOfNote(Element xref) {
        return xref.attr("ref-type").endsWith("fn");
    }

    void rules(Map<String, Markup.Rule> rules) {
        rules.put("fn", this::note);
        rules.put("fn-group", this::group);
    }

    private void note(Element fn, Element to, int level) {
        var parent = fn.parent();
        var around = parent == null ? "box" : parent.tagName();
        boolean isMarked = marked.contains(fn.id().strip());
        if (around.equals("table-wrap-foot")) remark(fn, to, level, "sup");
        else if (isMarked || !GROUPS.contains(around)) real(fn, to, level, isMarked);
        else remark(fn, to, level, "span");
    }

    /** Without a mark of its own, one stands where the note does. */
    private void real(Element fn, Element to, int level, boolean isMarked) {
        var id = fn.id().isBlank() ? "fn-unnamed-" + ++unnamed : fn.id().strip();
        if (!isMarked) to.appendElement("a").attr("href", "#" + id).text("*");
        var html = Markup.start("div", fn, to).attr("id", id).attr("role", "doc-footnote");
        markup.insideWithout(fn, html, level, Set.of("label"));
        if (fn.select("> label").hasText()) markup.omit(Omissions.Kind.NOTE_LABEL);
    }

    private void remark(Element fn, Element to, int level, String name) {
        var html = Markup.start("div", fn, to);
        markup.insideWithout(fn, html, level, Set.of("label"));
        var label = fn.select("> label").text().strip();
        if (!label.isEmpty()) RunIn.into(html, new Element(name).text(label));
    }

    /** The heading over notes goes with them. */
    private void group(Element group, Element to, int level) {
        var heads = group.select("> title, > label");
        var notes = group.select("> fn");
        boolean isEmptied = notes.size() + heads.size() == group.childrenSize()
                && notes.stream().allMatch(fn -> marked.contains(fn.id().strip()));
        var html = Markup.start("div", group, to);
        if (isEmptied) heads.forEach(markup::omitHeading);
        if (isEmptied) markup.insideWithout(group, html, level, Set.of("title", "label"));
        else markup.inside(group, html, level);
    }
}
