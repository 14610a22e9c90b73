// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.bodies;

import com.fasterxml.jackson.databind.JsonNode;

/** Cards in the HTML that Ghost itself makes of them, so that a post reads the same from its page and from here. Stateless. */
final class GhostMarkup {
    private GhostMarkup() {}

    static String bookmark(JsonNode card) {
        var facts = card.path("metadata");
        var address = Cards.text(card, "url");
        var title = Cards.text(facts, "title");
        var caption = Cards.text(card, "caption");
        // Ghost has the names of these classes the wrong way round.
        return "<figure class=\"kg-bookmark-card\">"
                + "<a class=\"kg-bookmark-container\" href=\"" + Trees.escaped(address) + "\">"
                + part("div", "kg-bookmark-title", Trees.escaped(title.isEmpty() ? address : title))
                + part("div", "kg-bookmark-description", Trees.escaped(Cards.text(facts, "description")))
                + part("span", "kg-bookmark-author", Trees.escaped(Cards.text(facts, "publisher")))
                + part("span", "kg-bookmark-publisher", Trees.escaped(Cards.text(facts, "author")))
                + "</a>" + part("figcaption", "", caption) + "</figure>";
    }

    /** The words stand in a box without paragraphs of its own. */
    static String callout(JsonNode card) {
        var words = Cards.text(card, "calloutText")
                .replaceAll("(?i)</p>\\s*+<p\\b[^<>]*+>", "<br>")
                .replaceAll("(?i)</?p\\b[^<>]*+>", "");
        return "<div class=\"kg-callout-card\">"
                + part("div", "kg-callout-emoji", Trees.escaped(Cards.text(card, "calloutEmoji")))
                + part("div", "kg-callout-text", words) + "</div>";
    }

    static String toggle(JsonNode card) {
        return "<div class=\"kg-toggle-card\">" + part("h4", "kg-toggle-heading-text", Cards.text(card, "heading"))
                + part("div", "kg-toggle-content", Cards.text(card, "content")) + "</div>";
    }

    static String file(JsonNode card) {
        var title = Cards.text(card, "fileTitle");
        var name = Cards.text(card, "fileName");
        return "<div class=\"kg-file-card\"><a href=\"" + Trees.escaped(Cards.text(card, "src")) + "\">"
                + part("div", "kg-file-card-title", Trees.escaped(title.isEmpty() ? name : title))
                + part("div", "kg-file-card-caption", Trees.escaped(Cards.text(card, "fileCaption")))
                + part("div", "kg-file-card-metadata", title.isEmpty() ? "" : Trees.escaped(name))
                + "</a></div>";
    }

    static String product(JsonNode card) {
        var picture = Cards.text(card, "productImageSrc");
        return "<div class=\"kg-product-card\">"
                + (picture.isEmpty() ? "" : Trees.picture(picture, ""))
                + part("h4", "kg-product-card-title", Cards.text(card, "productTitle"))
                + part("div", "kg-product-card-description", Cards.text(card, "productDescription"))
                + Cards.link(Cards.text(card, "productUrl"), Cards.text(card, "productButton")) + "</div>";
    }

    private static String part(String element, String name, String html) {
        if (html.isEmpty()) return "";
        var named = name.isEmpty() ? "" : " class=\"" + name + "\"";
        return "<" + element + named + ">" + html + "</" + element + ">";
    }
}
