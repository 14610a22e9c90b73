// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Pictures with their captions. */
final class Figures {
    private static final Set<String> WORDS = Set.of(
            "label",
            "caption",
            "title",
            "alt-text",
            "long-desc",
            "attrib",
            "permissions",
            "copyright-statement",
            "object-id",
            "abstract",
            "kwd-group");

    private final Markup markup;
    private final Graphics graphics;

    Figures(Markup markup, Graphics graphics) {
        this.markup = markup;
        this.graphics = graphics;
    }

    void rules(Map<String, Markup.Rule> rules) {
        rules.put("graphic", this::graphic);
        rules.put("inline-graphic", (from, to, level) -> to.appendChild(graphics.img(from)));
        for (var name : List.of("fig", "chem-struct-wrap", "chem-struct-wrapper")) rules.put(name, this::figure);
        for (var name : List.of("fig-group", "table-wrap-group", "supplementary-material-group")) {
            rules.put(name, this::group);
        }
    }

    /** A picture may have a caption of its own without being called a figure. */
    private void graphic(Element from, Element to, int level) {
        boolean hasWords =
                from.select("> label, > caption, > attrib, > permissions").hasText();
        if (hasWords && !Markup.isInPhrase(from)) {
            var html = Markup.start("figure", from, to);
            html.appendChild(graphics.img(from));
            caption(from, html, level);
        } else {
            to.appendChild(graphics.img(from));
            from.select("> label, > caption").forEach(words -> markup.element(words, to, level));
        }
    }

    /** One that shows nothing but words is no figure, as there is nothing that they could stand under. */
    private void figure(Element from, Element to, int level) {
        boolean shows = from.children().stream().anyMatch(child -> !WORDS.contains(child.tagName()));
        var html = Markup.start(shows ? "figure" : "div", from, to);
        for (var child : from.childNodes()) {
            if (!(child instanceof Element element && WORDS.contains(element.tagName())))
                markup.node(child, html, level);
        }
        caption(from, html, level);
    }

    /** A group with a caption is one figure of several pictures; others are figures that follow each other. */
    private void group(Element from, Element to, int level) {
        boolean hasWords = from.select("> label, > caption, > title").hasText() && from.nameIs("fig-group");
        var html = Markup.start(hasWords ? "figure" : "div", from, to);
        if (hasWords) {
            markup.insideWithout(from, html, level, WORDS);
            caption(from, html, level);
        } else {
            markup.inside(from, html, level);
        }
    }

    /** Label, title, words and credit, under a figure or in a box. */
    void caption(Element from, Element to, int level) {
        boolean isFigure = to.nameIs("figure");
        var html = isFigure ? new Element("figcaption") : to;
        Markup.move(words(from, level), html);
        credit(from, html, level);
        from.select("> abstract, > kwd-group, > object-id, > alt-text, > long-desc")
                .forEach(part -> markup.element(part, html, level));
        if (isFigure && html.childNodeSize() > 0) to.appendChild(html);
    }

    /** Label and title begin the first paragraph. */
    Element words(Element from, int level) {
        var box = new Element("div");
        for (var caption : from.select("> caption"))
            markup.insideWithout(caption, box, level, Set.of("title", "attrib"));
        RunIn.into(box, RunIn.of(from.select("> label, > title, > caption > title"), markup, level));
        return box;
    }

    private void credit(Element from, Element to, int level) {
        Elements parts = from.select("> attrib, > copyright-statement, > permissions > copyright-statement, "
                + "> permissions > license, > caption > attrib");
        if (!parts.hasText()) return;
        var p = to.appendElement("p").addClass("credit");
        for (var part : parts) {
            if (p.hasText()) p.appendText(" ");
            markup.inside(part, p, level);
        }
    }
}
