// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Parts of the text with a heading, boxes, and statements such as theorems. */
final class Sections {
    private static final Set<String> HEAD = Set.of("label", "title");
    private static final int LEAST = 6;

    private final Markup markup;

    Sections(Markup markup) {
        this.markup = markup;
    }

    void rules(Map<String, Markup.Rule> rules) {
        for (var name : List.of("sec", "app", "app-group", "glossary", "notes", "bio", "explanation", "answer-set")) {
            rules.put(name, this::section);
        }
        rules.put("ack", this::acknowledgements);
        rules.put("title", this::title);
        rules.put("boxed-text", this::box);
        rules.put("statement", this::statement);
        rules.put("ref-list", this::works);
    }

    private void section(Element from, Element to, int level) {
        var html = Markup.start("div", from, to);
        boolean hasHeading = heading(from, html, level);
        markup.insideWithout(from, html, hasHeading ? level + 1 : level, HEAD);
    }

    /** Journals often leave the heading to the style sheet. */
    private void acknowledgements(Element ack, Element to, int level) {
        var html = Markup.start("div", ack, to);
        if (!heading(ack, html, level)) {
            var words = GeneratedWords.in(language(ack));
            html.appendElement(name(level)).text(words.get(GeneratedWord.ACKNOWLEDGEMENTS));
        }
        markup.insideWithout(ack, html, level + 1, HEAD);
    }

    private boolean heading(Element from, Element to, int level) {
        var parts = from.select("> label, > title");
        if (!parts.hasText()) return false;
        var h = to.appendElement(name(level));
        for (var part : parts) {
            if (h.hasText()) h.appendText(" ");
            markup.inside(part, h, level);
        }
        return true;
    }

    private void title(Element title, Element to, int level) {
        markup.named(name(level), title, to, level);
    }

    private void box(Element from, Element to, int level) {
        var html = Markup.start("aside", from, to);
        var heads = from.select("> label, > title, > caption > title");
        if (heads.hasText()) {
            var h = html.appendElement(name(level));
            for (var head : heads) {
                if (h.hasText()) h.appendText(" ");
                markup.inside(head, h, level);
            }
        }
        for (var child : from.childNodes()) {
            boolean isCaption = child instanceof Element element && element.nameIs("caption");
            if (isCaption) markup.insideWithout((Element) child, html, level + 1, HEAD);
            else if (!(child instanceof Element element && HEAD.contains(element.tagName())))
                markup.node(child, html, level + 1);
        }
    }

    private void statement(Element from, Element to, int level) {
        var html = Markup.start("div", from, to);
        markup.insideWithout(from, html, level, HEAD);
        RunIn.into(html, RunIn.of(from.select("> label, > title"), markup, level));
    }

    /** Those of the article itself are its references; the others stand where they are. */
    private void works(Element list, Element to, int level) {
        var html = Markup.start("div", list, to);
        if (References.isOwn(list)) {
            for (var head : list.select("> label, > title")) if (head.hasText()) markup.omitHeading(head);
            markup.insideWithout(list, html, level, Set.of("label", "title", "ref"));
            return;
        }
        boolean hasHeading = heading(list, html, level);
        for (var child : list.children()) {
            if (child.nameIs("ref")) new Work(markup).write(child, html);
            else if (!HEAD.contains(child.tagName())) markup.element(child, html, hasHeading ? level + 1 : level);
        }
    }

    static String name(int level) {
        return "h" + Math.min(LEAST, Math.max(1, level));
    }

    /** The language around an element; null when none is said. */
    static @Nullable String language(Element element) {
        for (var at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xml:lang")) return at.attr("xml:lang").strip();
        }
        return null;
    }
}
