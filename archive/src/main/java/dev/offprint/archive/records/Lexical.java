// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import java.util.List;

/** Ghost's editor of today, Lexical, to HTML; a card that is not known gives the texts that it holds. Stateless. */
final class Lexical {
    /** Bits of a text's format, from the lowest. */
    private static final List<String> FORMATS = List.of("strong", "em", "s", "u", "code", "sub", "sup", "mark");

    private Lexical() {}

    static String html(String json, Limits limits, String place) throws OffprintException {
        return children(Trees.parse(json, limits, place).path("root"));
    }

    private static String children(JsonNode node) {
        var html = new StringBuilder();
        node.path("children").forEach(child -> html.append(html(child)));
        return html.toString();
    }

    private static String html(JsonNode node) {
        return switch (node.path("type").asText()) {
            case "text", "extended-text", "code-highlight" -> text(node);
            case "paragraph" -> in("p", node);
            case "heading", "extended-heading" ->
                in(
                        node.path("tag").asText("h2").matches("h[1-6]")
                                ? node.path("tag").asText()
                                : "h2",
                        node);
            case "quote", "extended-quote", "aside" -> "<blockquote><p>" + children(node) + "</p></blockquote>";
            case "list" -> in(node.path("listType").asText().equals("number") ? "ol" : "ul", node);
            case "listitem" -> in("li", node);
            case "link", "autolink" ->
                "<a href=\"" + Trees.escaped(node.path("url").asText()) + "\">" + children(node) + "</a>";
            case "linebreak" -> "<br>";
            case "horizontalrule" -> "<hr>";
            case "image" ->
                Trees.figure(
                        node.path("src").asText(),
                        node.path("alt").asText(),
                        node.path("caption").asText());
            case "html" -> node.path("html").asText();
            case "codeblock" -> "<pre><code>" + Trees.escaped(node.path("code").asText()) + "</code></pre>";
            default -> Components.html(List.of(node)) + children(node);
        };
    }

    private static String in(String tag, JsonNode node) {
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
