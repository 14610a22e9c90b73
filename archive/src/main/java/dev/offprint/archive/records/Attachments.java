// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Text;
import dev.offprint.core.read.html.embed.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that a record hangs on its article: films and sounds to be played, others to be opened. Stateless. */
final class Attachments {
    private Attachments() {}

    /** The same article with links to them at its end. */
    static Article append(Article article, List<JsonNode> attachments) {
        var body = new ArrayList<>(article.body());
        for (var attachment : attachments) {
            var block = block(attachment);
            if (block != null) body.add(block);
        }
        return new Article(
                article.metadata(), body, article.notes(), article.references(), article.assets(), article.origin());
    }

    private static @Nullable Block block(JsonNode attachment) {
        var address = attachment.path("url").asText().strip();
        if (!address.matches("(?i)https?://\\S+")) return null;
        var title = attachment.path("title").asText().strip();
        var type = attachment.path("mime_type").asText();
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            var shown = Shown.of(address);
            return new Embed(
                    Attributes.NONE, shown.address(), shown.provider(), title.isEmpty() ? null : title, List.of());
        }
        var name = title.isEmpty() ? address.replaceFirst("[?#].*", "").replaceFirst(".*/(?=.)", "") : title;
        List<Inline> link = List.of(new Link(address, null, List.of(new Text(name))));
        return new Paragraph(Attributes.NONE, Paragraph.Role.BODY, link);
    }
}
