// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.read.Addresses;
import dev.offprint.core.text.LanguageTag;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself.
 *
 * @param language null when it does not say
 * @param authors of entries that name none
 * @param base what it says that addresses are relative to; may be empty
 * @param link the page that it belongs to; may be empty
 * @param isList whether it lists feeds, and has no articles
 */
record FeedHead(
        String title,
        @Nullable String language,
        List<Contributor> authors,
        String rights,
        String base,
        String link,
        boolean isList) {
    static FeedHead of(Element outside) {
        var root = outside.firstElementChild() == null ? outside : outside.firstElementChild();
        var channel = Fields.first(root, "channel").orElse(root);
        return of(root, channel);
    }

    /** What an entry says of the feed that it was taken from; null when it does not. */
    static @Nullable FeedHead ofSource(Element item) {
        var source = Fields.first(item, "atom:source", "source").orElse(null);
        return source == null ? null : of(source, source);
    }

    private static FeedHead of(Element root, Element channel) {
        var told = LanguageTag.of(Fields.text(channel, "language", "dc:language"));
        var link = Fields.text(channel, "link");
        var title = FeedText.plain(channel, "title", "atom:title", "dc:title", "itunes:title");
        return new FeedHead(
                title.isEmpty() && !Fields.hasMarkup(root) ? FeedText.plain(root) : title,
                told == null ? Languages.of(channel) : told,
                People.authors(channel),
                FeedText.plain(channel, "copyright", "atom:rights", "rights", "dc:rights", "atom:copyright"),
                base(root, channel),
                link.isEmpty() ? Links.of(channel) : link,
                root.tagName().equalsIgnoreCase("opml"));
    }

    private static String base(Element root, Element channel) {
        var own = Fields.attribute(channel, "xml:base");
        var outer = Fields.attribute(root, "xml:base");
        return own.isEmpty() ? outer : Addresses.resolve(outer, own);
    }
}
