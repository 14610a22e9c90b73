// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import java.util.List;

/** Ghost's editor of today, Lexical, to HTML; a card that is not known gives the texts that it holds. */
public final class Lexical {
    /** Bits of a text's format, from the lowest. */
    private static final List<String> FORMATS = List.of("strong", "em", "s", "u", "code", "sub", "sup", "mark");

    private final Limits limits;

    private Lexical(Limits limits) {
        this.limits = limits;
    }

    public static String html(String json, Limits limits, String place) throws OffprintException {
        return new Lexical(limits).children(Trees.parse(json, limits, place).path("root"));
    }

    private String children(JsonNode node) {
        var html = new StringBuilder();
        node.path("children").forEach(child -> html.append(html(child)));
        return html.toString();
    }

    private String html(JsonNode node) {
        var type = node.path("type").asText();
        return switch (type) {
            case "text", "extended-text", "code-highlight" -> text(node);
            case "paragraph" -> in("p", node);
            case "heading", "extended-heading" -> in(heading(node.path("tag").asText()), node);
            case "quote", "extended-quote", "aside" -> "<blockquote><p>" + children(node) + "</p></blockquote>";
            case "list" -> in(node.path("listType").asText().equals("number") ? "ol" : "ul", node);
            case "listitem" -> in("li", node);
            case "link", "autolink" ->
                "<a href=\"" + Trees.escaped(node.path("url").asText()) + "\">" + children(node) + "</a>";
            case "linebreak" -> "<br>";
            default -> node.has("children") ? children(node) : Cards.html(type, node, limits);
        };
    }

    private static String heading(String tag) {
        return tag.matches("h[1-6]") ? tag : "h2";
    }

    private String in(String tag, JsonNode node) {
        return "<" + tag + ">" + children(node) + "</" + tag + ">";
    }

    private static String text(JsonNode node) {
        var html = Trees.escaped(node.path("text").asText());
        int format = node.path("format").asInt();
        for (int bit = 0; bit < FORMATS.size(); bit++) {
            if ((format & 1 << bit) != 0) html = "<" + FORMATS.get(bit) + ">" + html + "</" + FORMATS.get(bit) + ">";
        }
        return html;
    }
}
