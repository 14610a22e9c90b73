// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire.nitf;

import dev.offprint.core.read.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the blocks and running text of NITF into those of HTML, which has all of them. Of one article. */
final class NitfHtml {
    /** Elements that HTML has by the same name; their attributes go along. */
    private static final Set<String> SAME = Set.of(
            "p",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "col",
            "colgroup",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "pre",
            "hr",
            "br",
            "em",
            "q",
            "a",
            "sub",
            "sup",
            "strong",
            "b",
            "i",
            "u",
            "ruby",
            "rt",
            "rp",
            "rb",
            "rtc");
    /** Those that HTML calls something else. Others are boxes around text that mean nothing in print. */
    private static final Map<String, String> OTHERS = Map.of(
            "hl1",
            "h2",
            "hl2",
            "h2",
            "block",
            "div",
            "note",
            "aside",
            "credit",
            "footer",
            "nitf-table",
            "div",
            "abstract",
            "div");

    /** Lines of a block of their own, which stand in running text too. */
    private static final Set<String> LINES = Set.of("byline", "dateline", "copyrite", "classifier", "datasource");

    private static final Set<String> BOXES = Set.of("block", "body.content", "abstract");
    /** Parts of these need no space between them in NITF. */
    private static final Set<String> SPACED =
            Set.of("rights", "postaddr", "addressee", "copyrite", "location", "byline");

    private static final Set<String> KEPT =
            Set.of("href", "id", "colspan", "rowspan", "align", "start", "type", "value", "scope", "headers", "class");
    /** What describes a table or picture for machines. */
    private static final Set<String> UNSEEN = Set.of("nitf-table-metadata", "media-metadata", "alt-code", "nitf-col");

    private final NitfMedia media;
    private final NitfNotes notes = new NitfNotes();

    NitfHtml(Reading reading) {
        this.media = new NitfMedia(this, reading);
    }

    /** The notes whose marks have been set, to stand at the end. */
    Optional<Element> notes() {
        return notes.list();
    }

    /** Turns everything inside an element. */
    void inside(Element from, Element to) {
        for (var child : from.childNodes()) {
            boolean isApart = SPACED.contains(from.tagName())
                    && child instanceof Element
                    && child.previousSibling() instanceof Element;
            if (isApart) to.appendText(" ");
            node(child, to);
        }
    }

    private void node(Node node, Element to) {
        if (node instanceof TextNode text) to.appendText(text.getWholeText());
        else if (node instanceof Element element) element(element, to);
    }

    /** Turns an element. */
    void element(Element from, Element to) {
        var name = from.tagName();
        if (UNSEEN.contains(name)) return;
        switch (name) {
            case "bq" -> quote(from, to);
            case "fn" -> inside(from, notes.mark(to));
            case "media" -> media.figure(from, to);
            case "frac" -> fraction(from, to);
            case "lang" -> inside(from, language(to.appendElement("span"), from.attr("iso-code")));
            default -> plain(name, from, to);
        }
    }

    private void plain(String name, Element from, Element to) {
        var made = to.appendElement(SAME.contains(name) ? name : other(name, from));
        for (var attribute : from.attributes()) {
            if (KEPT.contains(attribute.getKey())) made.attr(attribute.getKey(), attribute.getValue());
        }
        inside(from, language(made, from.attr("xml:lang")));
    }

    private static String other(String name, Element from) {
        var parent = from.parent();
        boolean isLine = LINES.contains(name) && parent != null && BOXES.contains(parent.tagName());
        return isLine ? "p" : OTHERS.getOrDefault(name, "span");
    }

    private static Element language(Element element, String tag) {
        return tag.isBlank() ? element : element.attr("lang", tag.strip());
    }

    /** Its credit stands last in HTML. */
    private void quote(Element from, Element to) {
        var quote = to.appendElement("blockquote");
        for (var child : from.childNodes()) {
            if (!(child instanceof Element element && element.tagName().equals("credit"))) node(child, quote);
        }
        from.children().stream().filter(c -> c.tagName().equals("credit")).forEach(c -> element(c, quote));
    }

    private void fraction(Element from, Element to) {
        boolean hasSign = from.children().stream().anyMatch(c -> c.tagName().equals("frac-sep"));
        for (var child : from.children()) {
            if (child.tagName().equals("frac-den") && !hasSign) to.appendText("/");
            inside(child, to);
        }
    }
}
