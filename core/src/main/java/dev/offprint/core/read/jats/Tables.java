// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tables with their captions, and with their notes as the last row. */
final class Tables {
    private static final List<String> PARTS = List.of("thead", "tbody", "tfoot", "tr", "th", "td");
    private static final List<String> KEPT = List.of("colspan", "rowspan", "align");
    private static final Set<String> WORDS = Set.of("label", "caption", "title", "table-wrap-foot");

    private final Markup markup;
    private final Figures figures;

    Tables(Markup markup, Graphics graphics) {
        this.markup = markup;
        this.figures = new Figures(markup, graphics);
    }

    void rules(Map<String, Markup.Rule> rules) {
        rules.put("table-wrap", this::wrap);
        rules.put("table", (from, to, level) -> table(from, to, level));
        rules.put("array", (from, to, level) -> table(from, to, level));
        rules.put("oasis:table", (from, to, level) -> CalsTable.all(from).forEach(t -> table(t, to, level)));
        rules.put("tgroup", (from, to, level) -> CalsTable.all(from).forEach(t -> table(t, to, level)));
        PARTS.forEach(name -> rules.put(name, this::part));
        for (var name : List.of("col", "colgroup")) rules.put(name, (from, to, level) -> {});
    }

    private void table(Element from, Element to, int level) {
        var html = Markup.start("table", from, to);
        // A table that has a caption is one of data, not of layout.
        html.appendElement("caption");
        for (var child : from.children()) markup.element(child, html, level);
    }

    private void part(Element from, Element to, int level) {
        var html = Markup.start(from.tagName(), from, to);
        for (var name : KEPT)
            if (from.hasAttr(name)) html.attr(name, from.attr(name).strip());
        boolean isCell = from.nameIs("td") || from.nameIs("th");
        if (isCell) markup.insideWithout(from, html, level, Set.of("hr"));
        else for (var child : from.children()) markup.element(child, html, level);
    }

    /** The caption goes to the first table, the notes to the last. */
    private void wrap(Element from, Element to, int level) {
        var box = new Element("div");
        markup.insideWithout(from, box, level, WORDS);
        var tables = box.children().stream().filter(e -> e.nameIs("table")).toList();
        if (tables.isEmpty()) {
            picture(from, box, to, level);
            return;
        }
        var first = tables.get(0);
        Markup.id(from, first);
        var caption = first.child(0);
        Markup.move(figures.words(from, level), caption);
        foot(from, tables.get(tables.size() - 1), level);
        Markup.move(box, to);
    }

    private void foot(Element from, Element table, int level) {
        var notes = new Element("div");
        for (var foot : from.select("> table-wrap-foot")) markup.inside(foot, notes, level);
        if (!notes.hasText()) return;
        var foot = table.appendElement("tfoot");
        for (var note : blocks(notes).children()) {
            var cell = foot.appendElement("tr").appendElement("td");
            cell.attr("colspan", String.valueOf(width(table))).attr("align", "left");
            cell.appendChild(note);
        }
    }

    /** Text that stands in no paragraph is one. */
    private static Element blocks(Element notes) {
        boolean isText = Markup.isPrinted(notes);
        if (!isText) return notes;
        var box = new Element("div");
        Markup.move(notes, box.appendElement("p"));
        return box;
    }

    /** As many columns as the widest row has. */
    private static int width(Element table) {
        return table.select("tr").stream()
                .mapToInt(row -> row.children().stream()
                        .mapToInt(cell -> span(cell.attr("colspan")))
                        .sum())
                .max()
                .orElse(1);
    }

    private static int span(String number) {
        return number.matches("[1-9]\\d{0,2}") ? Integer.parseInt(number) : 1;
    }

    /** A table that is only a picture is a figure. */
    private void picture(Element from, Element box, Element to, int level) {
        boolean shows = box.hasText() || box.selectFirst("img") != null;
        var figure = Markup.start(shows ? "figure" : "div", from, to);
        Markup.move(box, figure);
        var words = figures.words(from, level);
        for (var foot : from.select("> table-wrap-foot")) markup.inside(foot, words, level);
        var caption = shows ? figure.appendElement("figcaption") : figure;
        Markup.move(words, caption);
        if (shows && caption.childNodeSize() == 0) caption.remove();
    }
}
