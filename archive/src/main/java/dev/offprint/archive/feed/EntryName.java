// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.PageAddress;
import dev.offprint.core.text.Slug;
import java.util.regex.Pattern;

/** Names for entries, found in their characters before they are made trees. Stateless. */
final class EntryName {
    private static final int SEEN = 1 << 13;
    private static final Pattern TITLE = Pattern.compile(
            "<(?:\\w+:)?title\\b[^>]*+>(?:\\s*+<!\\[CDATA\\[(.*?)]]>|([^<]*+)</)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "<(?:\\w+:)?(?:link|guid)\\b[^>]*?(?:>\\s*(https?://[^<\\s]+)|\\bhref\\s*=\\s*[\"'](https?://[^\"']+))",
            Pattern.CASE_INSENSITIVE);

    private EntryName() {}

    /**
     * After its title, else its address, else its place.
     *
     * @param text of its element
     * @param number from 1
     */
    static String of(String text, long number) {
        var start = text.length() > SEEN ? text.substring(0, SEEN) : text;
        var title = TITLE.matcher(start);
        if (title.find()) {
            var marked = title.group(1);
            var words = FeedText.words(marked == null ? FeedText.words(title.group(2)) : marked);
            if (!Slug.of(words).isEmpty()) return Slug.of(words);
        }
        var link = LINK.matcher(start);
        var address = link.find() ? (link.group(1) == null ? link.group(2) : link.group(1)) : "";
        var slug = Slug.of(PageAddress.slug(address));
        return slug.isEmpty() ? "entry-" + number : slug;
    }
}
