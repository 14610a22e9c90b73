// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Glance;
import dev.offprint.archive.xml.GlanceField;
import dev.offprint.archive.xml.Markup;
import dev.offprint.archive.xml.PageAddress;
import dev.offprint.core.text.Slug;
import java.util.stream.Stream;

/** Names for entries, found before they are made trees. Stateless. */
final class EntryName {
    /** No title is longer. */
    private static final int SEEN = 1 << 13;

    private EntryName() {}

    /**
     * After its title, else its address, else its place.
     *
     * @param number from 1
     */
    static String of(Glance entry, long number) {
        var title = entry.text("title");
        var slug = Slug.of(Markup.words(title.substring(0, Math.min(SEEN, title.length()))));
        if (slug.isEmpty()) slug = Slug.of(PageAddress.slug(address(entry)));
        return slug.isEmpty() ? "entry-" + number : slug;
    }

    private static String address(Glance entry) {
        return Stream.of("link", "guid")
                .flatMap(entry::all)
                .flatMap(EntryName::addresses)
                .filter(address -> address.matches("https?://\\S+"))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> addresses(GlanceField field) {
        return Stream.of(field.text(), field.attribute("href"));
    }
}
