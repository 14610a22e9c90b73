// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Markup;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The text of an entry as HTML. Stateless. */
final class Bodies {
    private Bodies() {}

    /** The whole text; empty when there is only a summary, or nothing. */
    static String full(Element item) {
        return first(item, "content:encoded", "atom:content", "content", "body", "fullitem");
    }

    static String summary(Element item) {
        return first(
                item,
                "description",
                "atom:summary",
                "summary",
                "dc:description",
                "media:description",
                "itunes:summary",
                "abstract");
    }

    private static String first(Element item, String... names) {
        for (var name : names) {
            for (var element : Fields.all(item, name)) {
                var html = html(element);
                if (!html.isBlank()) return html;
            }
        }
        return "";
    }

    private static String html(Element element) {
        var type = Fields.attribute(element, "type").toLowerCase(Locale.ROOT);
        boolean isAtom = element.tagName().startsWith("atom:");
        if (Fields.hasMarkup(element)) return Markup.inside(element);
        var text = Fields.words(element);
        if (Fields.attribute(element, "mode").equals("base64")) text = decoded(text);
        boolean isEscaped = Fields.attribute(element, "mode").equals("escaped");
        boolean isPlain = type.equals("text") || type.equals("text/plain") || (isAtom && type.isEmpty() && !isEscaped);
        return isPlain ? "<p>" + Entities.escape(text).replaceAll("\\n\\s*\\n", "</p><p>") + "</p>" : text;
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // it only says that it is
            return text;
        }
    }
}
