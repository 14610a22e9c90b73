// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.read.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the text of an article as the HTML that says the same, for the reader of HTML. Of one thread. */
final class Markup {
    /** Deeper than any article, not deeper than a stack. */
    static final int DEEPEST = 400;

    private static final Set<String> PHRASES = Set.of(
            "p",
            "title",
            "subtitle",
            "article-title",
            "td",
            "th",
            "term",
            "attrib",
            "verse-line",
            "italic",
            "bold",
            "mixed-citation",
            "element-citation",
            "nlm-citation",
            "citation",
            "product",
            "related-object",
            "related-article");

    private final Reading reading;
    private final Omissions omissions;
    private final References references;
    private final Map<String, Rule> rules = new HashMap<>();
    private int depth;

    /** Writes the elements of some names. */
    @FunctionalInterface
    interface Rule {
        /**
         * Adds what an element is.
         *
         * @param level of the headings that stand directly in it
         */
        void write(Element from, Element to, int level);
    }

    /** @param root of the article, for what must be known of it as a whole */
    Markup(Element root, References references, Reading reading, Omissions omissions) {
        var graphics = new Graphics(reading);
        this.reading = reading;
        this.omissions = omissions;
        this.references = references;
        Phrases.rules(this, rules);
        new Links(this).rules(rules);
        new Sections(this).rules(rules);
        new Figures(this, graphics).rules(rules);
        new Alternatives(this, graphics).rules(rules);
        new Media(this).rules(rules);
        new Tables(this, graphics).rules(rules);
        new Formulas(this).rules(rules);
        new Lists(this).rules(rules);
        new Quotes(this).rules(rules);
        new Footnotes(this, root).rules(rules);
    }

    Reading reading() {
        return reading;
    }

    References references() {
        return references;
    }

    /** Counts a heading that is left out on purpose. */
    void omitHeading(Element heading) {
        omissions.heading(heading);
    }

    void omit(Omissions.Kind kind) {
        omissions.count(kind);
    }

    /** Leaves out a part of the front matter. */
    void omitFront(Element part) {
        omissions.front(part);
    }

    /** Everything in an element. */
    void inside(Element from, Element to, int level) {
        for (var child : from.childNodes()) node(child, to, level);
    }

    /** Everything in an element but children of these names. */
    void insideWithout(Element from, Element to, int level, Set<String> names) {
        for (var child : from.childNodes()) {
            boolean isLeft = child instanceof Element element && names.contains(element.tagName());
            if (!isLeft) node(child, to, level);
        }
    }

    void node(Node node, Element to, int level) {
        if (node instanceof TextNode text) to.appendChild(new TextNode(text.getWholeText()));
        else if (node instanceof Element element) element(element, to, level);
    }

    void element(Element from, Element to, int level) {
        if (depth >= DEEPEST) {
            omissions.flattened();
            to.appendText(from.text());
            return;
        }
        depth++;
        rules.getOrDefault(from.tagName(), this::other).write(from, to, level);
        depth--;
    }

    /** An element of another name around the same. */
    Element named(String name, Element from, Element to, int level) {
        var html = start(name, from, to);
        inside(from, html, level);
        return html;
    }

    /** An element that is still empty, with the id and the language of what it is made of. */
    static Element start(String name, Element from, Element to) {
        var html = to.appendElement(name);
        id(from, html);
        if (from.hasAttr("xml:lang")) html.attr("lang", from.attr("xml:lang"));
        return html;
    }

    /** Gives what is made of an element its id, if it has one. */
    static void id(Element from, Element to) {
        if (!from.id().isBlank()) to.attr("id", from.id().strip());
    }

    /** Puts all that is inside an element behind what is inside another. */
    static void move(Element from, Element to) {
        to.appendChildren(List.copyOf(from.childNodes()));
    }

    /** Whether an element holds text of its own, so that the source says how its parts are put together. */
    static boolean isPrinted(Element element) {
        return element.textNodes().stream().anyMatch(text -> !text.isBlank());
    }

    /** Whether running text is around an element, so that what it becomes must be running text too. */
    static boolean isInPhrase(Element element) {
        var parent = element.parent();
        if (parent == null) return false;
        return PHRASES.contains(parent.tagName()) || isPrinted(parent);
    }

    /** What has no rule keeps its text. */
    private void other(Element from, Element to, int level) {
        named(isInPhrase(from) ? "span" : "div", from, to, level);
    }
}
