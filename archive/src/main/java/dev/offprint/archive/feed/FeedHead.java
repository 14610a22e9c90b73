// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself.
 *
 * @param author of entries that name none; may be empty
 * @param base what addresses are relative to; may be empty
 */
record FeedHead(String title, @Nullable String language, String author, String rights, String base, boolean isList) {
    static FeedHead of(Element outside) {
        var root = outside.firstElementChild() == null ? outside : outside.firstElementChild();
        var channel = Fields.first(root, "channel").orElse(root);
        var language = Fields.text(channel, "language", "dc:language");
        if (language.isEmpty()) language = Fields.attribute(root, "xml:lang");
        var tag = language.replace('_', '-');
        return new FeedHead(
                Plain.of(Fields.text(channel, "title", "atom:title", "dc:title")),
                tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*") ? tag : null,
                People.first(channel),
                Plain.of(Fields.text(channel, "copyright", "atom:rights", "rights", "dc:rights", "atom:copyright")),
                base(root, channel),
                root.tagName().equalsIgnoreCase("opml"));
    }

    private static String base(Element root, Element channel) {
        var base = Fields.attribute(root, "xml:base");
        if (!base.isEmpty()) return base;
        var link = Fields.text(channel, "link");
        return link.isEmpty() ? Links.of(channel) : link;
    }
}
