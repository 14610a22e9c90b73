// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.bodies;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.read.markdown.MarkdownFragment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The cards of Ghost's editors, old and new, as HTML; of one that is not known, the texts that it holds. Stateless. */
final class Cards {
    /** Longer ones are not worth a parser's time. */
    private static final int LONGEST_MARKDOWN = 1 << 18;

    private Cards() {}

    static String html(String type, JsonNode card, Limits limits) {
        return switch (type) {
            case "markdown", "card-markdown" -> markdown(text(card, "markdown"), limits);
            case "html", "email" -> text(card, "html");
            case "image" -> Trees.figure(text(card, "src"), text(card, "alt"), text(card, "caption"));
            case "hr", "horizontalrule" -> "<hr>";
            case "code", "codeblock" ->
                "<pre><code>" + Trees.escaped(text(card, "code")) + "</code></pre>" + paragraph(text(card, "caption"));
            case "embed" -> captioned(embedded(card), text(card, "caption"));
            case "bookmark" -> GhostMarkup.bookmark(card);
            case "gallery" -> captioned(pictures(card.path("images")), text(card, "caption"));
            case "callout" -> GhostMarkup.callout(card);
            case "toggle" -> GhostMarkup.toggle(card);
            case "button" -> link(text(card, "buttonUrl"), text(card, "buttonText"));
            case "email-cta" -> text(card, "html") + link(text(card, "buttonUrl"), text(card, "buttonText"));
            case "call-to-action" -> text(card, "textValue") + link(text(card, "buttonUrl"), text(card, "buttonText"));
            case "file" -> GhostMarkup.file(card);
            case "audio", "video" ->
                captioned(
                        "<" + type + " src=\"" + Trees.escaped(text(card, "src")) + "\"></" + type + ">",
                        text(card, "caption") + Trees.escaped(text(card, "title")));
            case "header", "signup" ->
                strong(text(card, "header"))
                        + paragraph(text(card, "subheader"))
                        + link(text(card, "buttonUrl"), text(card, "buttonText"));
            case "product" -> GhostMarkup.product(card);
            case "paywall" -> "";
            default -> Components.html(List.of(card));
        };
    }

    private static String markdown(String text, Limits limits) {
        return text.length() > LONGEST_MARKDOWN ? paragraph(Trees.escaped(text)) : MarkdownFragment.html(text, limits);
    }

    private static String embedded(JsonNode card) {
        var html = text(card, "html");
        return html.isEmpty() ? link(text(card, "url"), text(card, "url")) : html;
    }

    private static String pictures(JsonNode images) {
        return StreamSupport.stream(images.spliterator(), false)
                .map(image -> Trees.picture(text(image, "src"), text(image, "alt")))
                .collect(Collectors.joining());
    }

    private static String captioned(String html, String caption) {
        return "<figure>" + html + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>") + "</figure>";
    }

    private static String strong(String html) {
        return html.isEmpty() ? "" : "<p><strong>" + html + "</strong></p>";
    }

    private static String paragraph(String html) {
        return html.isEmpty() ? "" : "<p>" + html + "</p>";
    }

    static String link(String address, String text) {
        if (text.isBlank()) return "";
        return "<p><a href=\"" + Trees.escaped(address) + "\">" + Trees.escaped(text.strip()) + "</a></p>";
    }

    static String text(JsonNode card, String name) {
        var text = card.path(name).asText("").strip();
        return text.equals("null") ? "" : text;
    }
}
