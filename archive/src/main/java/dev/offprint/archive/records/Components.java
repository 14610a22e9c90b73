// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Bodies that are lists of components, whatever a service calls them: the HTML, the texts and the pictures that they
 * hold, in their order. Stateless.
 */
final class Components {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:/)?/\\S+");
    private static final List<String> TEXTS = List.of("html", "markdown", "text", "plaintext");
    private static final List<String> CHILDREN =
            List.of("contents", "content", "children", "items", "line", "quote", "heading", "description", "caption");

    private Components() {}

    static String html(List<JsonNode> components) {
        var html = new StringBuilder();
        components.forEach(component -> html.append(block(component)));
        return html.toString();
    }

    private static String block(JsonNode node) {
        if (!node.isObject()) return children(node);
        var tag = tag(node);
        var inner = inline(node);
        if (inner.isBlank()) return "";
        return tag.isEmpty() ? inner : "<" + tag + ">" + inner + "</" + tag + ">";
    }

    private static String children(JsonNode nodes) {
        var html = new StringBuilder();
        nodes.forEach(child -> html.append(block(child)));
        return html.toString();
    }

    /** The element that a component's type means; empty when it stands in a line. */
    private static String tag(JsonNode node) {
        var type = node.path("type").asText(node.path("__typename").asText()).toLowerCase(Locale.ROOT);
        if (type.contains("paragraph")) return "p";
        if (type.contains("heading")) return "h2";
        if (type.contains("quote")) return "blockquote";
        if (type.endsWith("list") || type.endsWith("orderedlist")) return "ul";
        if (type.contains("list_item") || type.contains("listitem") || type.equals("li")) return "li";
        if (type.equals("link")) return "span";
        return type.isEmpty() ? "" : node.has("html") || node.has("contents") ? "div" : "";
    }

    private static String inline(JsonNode node) {
        var html = new StringBuilder(picture(node));
        for (var key : TEXTS) {
            var text = node.path(key);
            if (!text.isTextual() || text.asText().isBlank()) continue;
            html.append(key.equals("html") ? text.asText() : Trees.escaped(text.asText()));
            break;
        }
        for (var key : CHILDREN) {
            var child = node.path(key);
            if (child.isArray()) html.append(children(child));
            else if (child.isObject()) html.append(inline(child));
        }
        return html.toString();
    }

    private static String picture(JsonNode node) {
        for (var key : List.of("src", "imageUrl", "url")) {
            var address = node.path(key).asText();
            boolean isPicture = !key.equals("url") || node.path("type").asText().contains("image") || node.has("width");
            if (isPicture && ADDRESS.matcher(address).matches()) {
                return Trees.figure(address, node.path("alt").asText(node.path("asset").path("title").asText()), "");
            }
        }
        return node.path("image").isObject() ? picture(node.path("image")) : "";
    }
}
