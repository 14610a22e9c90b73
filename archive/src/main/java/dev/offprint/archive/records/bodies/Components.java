// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Bodies that are lists of components, whatever a service calls them: the HTML, the texts and the pictures that they
 * hold, in their order. Stateless.
 */
public final class Components {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:/)?/\\S+");
    private static final List<String> MARKUP = List.of("html", "rawHtml", "embedHtml");
    private static final List<String> TEXTS = List.of("markdown", "text", "content", "plaintext", "title", "label");
    private static final List<String> CHILDREN = List.of(
            "contents",
            "content",
            "children",
            "items",
            "line",
            "quote",
            "heading",
            "description",
            "caption",
            "embed",
            "paragraphs",
            "poll",
            "options");

    private Components() {}

    public static String html(List<JsonNode> components) {
        var html = new StringBuilder();
        components.forEach(component -> html.append(block(component)));
        return html.toString();
    }

    private static String block(JsonNode node) {
        if (!node.isObject()) return children(node);
        if (node.path("table").path("rows").isArray()) return table(node.path("table"));
        var tag = tag(node);
        if (tag.equals("hr")) return "<hr>";
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
        if (type.contains("horizontal") || type.equals("hr")) return "hr";
        if (type.contains("heading"))
            return "h" + Math.max(1, Math.min(6, node.path("level").asInt(2)));
        if (type.contains("quote")) return "blockquote";
        if (type.endsWith("list")) return node.path("ordered").asBoolean() ? "ol" : "ul";
        if (type.contains("list_item") || type.contains("listitem") || type.equals("li")) return "li";
        if (type.equals("link")) return "span";
        boolean isBlock = node.has("html") || node.has("contents") || type.equals("text") && node.has("children");
        return isBlock ? "p" : "";
    }

    private static String inline(JsonNode node) {
        var picture = picture(node);
        var html = new StringBuilder(picture);
        html.append(text(node));
        for (var key : CHILDREN) {
            if (key.equals("caption") && !picture.isEmpty()) continue;
            var child = node.path(key);
            if (child.isObject()) html.append(inline(child));
            else child.forEach(member -> html.append(member(key, member)));
        }
        return html.toString();
    }

    private static String member(String key, JsonNode member) {
        var block = block(member);
        if (key.equals("items") || key.equals("options")) return block.isBlank() ? "" : "<li>" + block + "</li>";
        return key.equals("paragraphs") ? "<p>" + block + "</p>" : block;
    }

    /** The first of the keys of texts that holds one. */
    private static String text(JsonNode node) {
        for (var key : MARKUP)
            if (!node.path(key).asText("").isBlank()) return node.path(key).asText();
        for (var key : TEXTS) {
            var text = node.path(key);
            if (text.isTextual() && !text.asText().isBlank()) return linked(node, Trees.escaped(text.asText()));
        }
        return "";
    }

    private static String linked(JsonNode node, String plain) {
        var html = styled(node.path("style"), plain);
        var address = node.path("url").asText(node.path("link").asText(""));
        return ADDRESS.matcher(address).matches() && !node.has("width")
                ? "<a href=\"" + Trees.escaped(address) + "\">" + html + "</a>"
                : html;
    }

    private static String styled(JsonNode style, String html) {
        var strong = style.path("bold").asBoolean() ? "<strong>" + html + "</strong>" : html;
        return style.path("italic").asBoolean() ? "<em>" + strong + "</em>" : strong;
    }

    /** Rows that are columns, as many as there are names of columns, are turned. */
    private static String table(JsonNode table) {
        var columns = table.path("columns");
        var rows = table.path("rows");
        boolean isTurned = !columns.isEmpty()
                && rows.size() == columns.size()
                && rows.path(0).size() != columns.size();
        var html = new StringBuilder("<table>").append(caption(table)).append(row(columns, "th"));
        if (isTurned) {
            for (int i = 0; i < rows.path(0).size(); i++) html.append(turned(rows, i));
        } else {
            rows.forEach(row -> html.append(row(row, "td")));
        }
        return html.append("</table>").toString();
    }

    /** A title and a caption are both the caption. */
    private static String caption(JsonNode table) {
        var lines = new StringBuilder();
        for (var key : List.of("title", "caption")) {
            var text = table.path(key).asText("");
            if (!text.isBlank()) lines.append("<p>").append(Trees.escaped(text)).append("</p>");
        }
        return lines.isEmpty() ? "" : "<caption>" + lines + "</caption>";
    }

    private static String row(JsonNode cells, String tag) {
        var html = new StringBuilder("<tr>");
        cells.forEach(cell -> html.append(cell(cell, tag)));
        return cells.isEmpty() ? "" : html.append("</tr>").toString();
    }

    private static String turned(JsonNode rows, int column) {
        var html = new StringBuilder("<tr>");
        rows.forEach(row -> html.append(cell(row.path(column), "td")));
        return html.append("</tr>").toString();
    }

    private static String cell(JsonNode cell, String tag) {
        return "<" + tag + ">" + Trees.escaped(cell.asText("")) + "</" + tag + ">";
    }

    private static String picture(JsonNode node) {
        var shown = node.path("image").isObject() ? node.path("image") : node;
        return picture(shown, node.has("caption") ? block(node.path("caption")) : "");
    }

    private static String picture(JsonNode node, String caption) {
        for (var key : List.of("src", "imageUrl", "url")) {
            var address = node.path(key).asText();
            boolean isPicture = !key.equals("url") || node.path("type").asText().contains("image") || node.has("width");
            if (isPicture && ADDRESS.matcher(address).matches()) {
                return Trees.figure(
                        address,
                        node.path("alt").asText(node.path("asset").path("title").asText()),
                        caption);
            }
        }
        return "";
    }
}
