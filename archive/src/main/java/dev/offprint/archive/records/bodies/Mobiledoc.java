// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Ghost's editor of 2018 to 2022, Mobiledoc 0.3, to HTML. Stateless. */
public final class Mobiledoc {
    private static final int MARKUP = 1;
    private static final int PICTURE = 2;
    private static final int LIST = 3;

    private final JsonNode root;
    private final Limits limits;

    private Mobiledoc(JsonNode root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    public static String html(String json, Limits limits, String place) throws OffprintException {
        var html = new StringBuilder();
        var document = new Mobiledoc(Trees.parse(json, limits, place), limits);
        document.root.path("sections").forEach(section -> html.append(document.section(section)));
        return html.toString();
    }

    private String section(JsonNode section) {
        return switch (section.path(0).asInt()) {
            case MARKUP -> in(section.path(1).asText(), markers(section.path(2)));
            case PICTURE -> Trees.figure(section.path(1).asText(), "", "");
            case LIST -> in(section.path(1).asText(), items(section.path(2)));
            default -> card(root.path("cards").path(section.path(1).asInt()));
        };
    }

    private String items(JsonNode items) {
        var html = new StringBuilder();
        items.forEach(item -> html.append("<li>").append(markers(item)).append("</li>"));
        return html.toString();
    }

    private String card(JsonNode card) {
        return Cards.html(card.path(0).asText(), card.path(1), limits);
    }

    /** Markups open before a marker's text, and close after it. */
    private String markers(JsonNode markers) {
        var html = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        for (var marker : markers) {
            for (var opened : marker.path(1))
                html.append(opening(root.path("markups").path(opened.asInt()), open));
            html.append(text(marker));
            for (int i = marker.path(2).asInt(); i > 0 && !open.isEmpty(); i--) {
                html.append("</").append(open.pop()).append('>');
            }
        }
        while (!open.isEmpty()) html.append("</").append(open.pop()).append('>');
        return html.toString();
    }

    /** An atom holds its text elsewhere. */
    private String text(JsonNode marker) {
        if (marker.path(0).asInt() == 0) return Trees.escaped(marker.path(3).asText());
        var atom = root.path("atoms").path(marker.path(3).asInt());
        return atom.path(0).asText().equals("soft-return")
                ? "<br>"
                : Trees.escaped(atom.path(1).asText());
    }

    private static String opening(JsonNode markup, Deque<String> open) {
        var tag = markup.path(0).asText("span");
        if (!tag.matches("[a-z]+")) return "";
        open.push(tag);
        var attributes = markup.path(1);
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (!attributes.path(i).asText().equals("href")) continue;
            return "<" + tag + " href=\"" + Trees.escaped(attributes.path(i + 1).asText()) + "\">";
        }
        return "<" + tag + ">";
    }

    private static String in(String tag, String html) {
        var name = tag.matches("p|h[1-6]|blockquote|aside|ul|ol|pull-quote") ? tag : "p";
        return "<" + name + ">" + html + "</" + name + ">";
    }
}
