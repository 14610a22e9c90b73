// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which elements of an entry hold its text. Stateless. */
final class Bodies {
    private Bodies() {}

    /** The whole text; null when there is only a summary, or nothing. */
    static @Nullable Element full(Element item) {
        var whole = first(item, "content:encoded", "atom:content", "content", "body", "fullitem");
        return whole == null ? inForms(item) : whole;
    }

    /** The first of several forms of a text, as RSS 1.0's content module began (1.0, 2001). */
    private static @Nullable Element inForms(Element item) {
        for (var form : item.select("content|items content|item")) {
            var value = first(form, "rdf:value");
            if (value != null) return value;
        }
        return null;
    }

    /** What stands for it; null when there is nothing. */
    static @Nullable Element summary(Element item) {
        var own = first(item, "description", "atom:summary", "summary", "dc:description", "abstract");
        if (own != null) return own;
        var film = MediaGroup.first(item, "media:description");
        return film != null ? film : first(item, "itunes:summary", "itunes:subtitle");
    }

    private static @Nullable Element first(Element item, String... names) {
        for (var name : names) {
            for (var element : Fields.all(item, name))
                if (!FeedText.html(element).isBlank()) return element;
        }
        return null;
    }
}
