// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.read.Reading;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the text of an article as the HTML that says the same, for the reader of HTML. */
final class JatsMarkup {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("italic", "em"),
            Map.entry("bold", "strong"),
            Map.entry("underline", "u"),
            Map.entry("strike", "s"),
            Map.entry("monospace", "code"),
            Map.entry("break", "br"),
            Map.entry("list-item", "li"),
            Map.entry("def-list", "dl"),
            Map.entry("def-item", "div"),
            Map.entry("term", "dt"),
            Map.entry("def", "dd"),
            Map.entry("disp-quote", "blockquote"),
            Map.entry("attrib", "cite"),
            Map.entry("boxed-text", "aside"),
            Map.entry("preformat", "pre"),
            Map.entry("verse-line", "p"),
            Map.entry("fn", "div"),
            Map.entry("sec", "div"),
            Map.entry("body", "div"),
            Map.entry("ack", "div"),
            Map.entry("app", "div"));

    private static final java.util.Set<String> SAME =
            java.util.Set.of("p", "sub", "sup", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "math", "code");
    private static final java.util.Set<String> INLINE = java.util.Set.of(
            "named-content",
            "styled-content",
            "sc",
            "roman",
            "email",
            "inline-formula",
            "label",
            "abbrev",
            "x",
            "alternatives",
            "related-object",
            "source",
            "year",
            "collab",
            "institution");

    private final Reading reading;

    JatsMarkup(Reading reading) {
        this.reading = reading;
    }

    Element summary(Element root) {
        var html = new Element("body");
        for (var part : root.select("> front > article-meta > abstract, > front > article-meta > trans-abstract")) {
            box(part, html, 1);
        }
        return html;
    }

    Element body(Element root) {
        var html = new Element("body");
        root.select("> body, > back, > floats-group").forEach(part -> box(part, html, 1));
        for (var sub : root.select("> sub-article, > response")) {
            var title = sub.selectFirst("> front-stub article-title, > front article-title");
            if (title != null) html.appendElement("h1").text(title.text());
            sub.select("> front-stub contrib, > front contrib")
                    .forEach(c -> html.appendElement("p").text(c.text()));
            sub.select("> body, > back").forEach(part -> box(part, html, 2));
        }
        return html;
    }

    private void box(Element from, Element to, int level) {
        for (var child : from.childNodes()) node(child, to, level);
    }

    private void node(Node node, Element to, int level) {
        if (node instanceof TextNode text) to.appendChild(new TextNode(text.getWholeText()));
        else if (node instanceof Element element) element(element, to, level);
    }

    private void element(Element from, Element to, int level) {
        switch (from.tagName()) {
            case "ref-list" -> {
                // Those of the article itself are its references.
                if (from.closest("sub-article, response") != null) other(from, to, level);
            }
            case "object-id" ->
                reading.info(
                        "read.jats.object-id",
                        reading.place(),
                        "the identifier " + from.text() + " of a part is left out",
                        "");
            case "math" -> to.appendChild(math(from));
            case "tex-math" -> tex(from, to);
            case "title" -> title(from, to, level);
            case "xref" -> link(from, to, target(from), level);
            case "ext-link", "uri" -> link(from, to, from.attr("xlink:href"), level);
            case "graphic", "inline-graphic" -> to.appendElement("img").attr("src", from.attr("xlink:href"));
            case "media" -> link(from, to, from.attr("xlink:href"), level);
            case "list" ->
                named(from.attr("list-type").matches("order|.*(alpha|roman).*") ? "ol" : "ul", from, to, level);
            case "fig" -> figure(from, to, level);
            default -> other(from, to, level);
        }
    }

    private void other(Element from, Element to, int level) {
        var name = from.tagName();
        if (name.equals("sec") || name.equals("app") || name.equals("ack")) named("div", from, to, level + 1);
        else if (SAME.contains(name)) named(name, from, to, level);
        else if (NAMES.containsKey(name)) named(NAMES.getOrDefault(name, "div"), from, to, level);
        else named(INLINE.contains(name) ? "span" : "div", from, to, level);
    }

    private void named(String name, Element from, Element to, int level) {
        var html = to.appendElement(name);
        if (!from.id().isEmpty()) html.attr("id", from.id());
        for (var span : new String[] {"colspan", "rowspan", "align"}) {
            if (from.hasAttr(span)) html.attr(span, from.attr(span));
        }
        if (from.tagName().equals("fn") && from.closest("table-wrap") == null) html.attr("role", "doc-footnote");
        box(from, html, level);
    }

    /** The label begins the caption, so that the figure keeps both. */
    private void figure(Element from, Element to, int level) {
        var html = to.appendElement("figure");
        if (!from.id().isEmpty()) html.attr("id", from.id());
        var caption = new Element("figcaption");
        for (var child : from.children()) {
            if (child.nameIs("label"))
                caption.appendElement("p").appendElement("strong").text(child.text());
            else if (child.nameIs("caption")) box(child, caption, level);
            else element(child, html, level);
        }
        if (caption.childrenSize() > 0) html.appendChild(caption);
    }

    private void title(Element from, Element to, int level) {
        boolean isHeading = from.parent() != null && !from.parent().nameIs("caption");
        named(isHeading ? "h" + Math.min(6, Math.max(1, level - 1)) : "p", from, to, level);
    }

    private void link(Element from, Element to, String address, int level) {
        var a = to.appendElement("a").attr("href", address);
        box(from, a, level);
        if (!a.hasText()) a.text(address);
    }

    private static String target(Element xref) {
        var ids = xref.attr("rid").strip();
        return xref.attr("ref-type").equals("bibr")
                ? JatsReferences.CITE + ids.replaceAll("\\s+", "|")
                : "#" + ids.replaceAll("\\s.*", "");
    }

    private static Element math(Element from) {
        var copy = from.clone();
        if (from.closest("disp-formula") != null) copy.attr("display", "block");
        return copy;
    }

    private static void tex(Element from, Element to) {
        boolean isTwice = from.parent() != null && from.parent().selectFirst("> math") != null;
        if (isTwice) return;
        var kind = from.closest("disp-formula") == null ? "inline" : "display";
        to.appendElement("span").addClass("math").addClass(kind).text(from.wholeText());
    }
}
