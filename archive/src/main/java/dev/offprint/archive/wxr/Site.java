// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Markup;
import dev.offprint.core.text.LanguageTag;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of its site.
 *
 * @param language null when unknown
 * @param version of the export; empty when it does not tell
 * @param people names as they are shown, by login
 * @param terms names of categories and tags by what they are called in addresses
 */
record Site(
        String title,
        @Nullable String language,
        String version,
        Map<String, String> people,
        Map<String, String> terms) {
    static Site of(Element outside) {
        var channel = outside.getElementsByTag("channel").first();
        if (channel == null) channel = outside;
        return new Site(
                Markup.words(Fields.text(channel, "title")),
                LanguageTag.of(Fields.text(channel, "language")),
                Fields.text(channel, "wp:wxr_version"),
                people(channel),
                terms(channel));
    }

    private static Map<String, String> people(Element channel) {
        var people = new HashMap<String, String>();
        for (var author : Fields.all(channel, "wp:author")) {
            var shown = Markup.words(Fields.text(author, "wp:author_display_name"));
            var whole = (Fields.text(author, "wp:author_first_name") + " " + Fields.text(author, "wp:author_last_name"))
                    .strip();
            var login = Fields.text(author, "wp:author_login");
            var name = shown.isEmpty() || (shown.equals(login) && !whole.isEmpty()) ? whole : shown;
            if (!name.isEmpty()) people.put(login, name);
        }
        return people;
    }

    private static Map<String, String> terms(Element channel) {
        var terms = new HashMap<String, String>();
        for (var term : Fields.all(channel, "wp:category", "wp:tag", "wp:term")) {
            var slug = Fields.text(term, "wp:category_nicename", "wp:tag_slug", "wp:term_slug");
            var name = Markup.words(Fields.text(term, "wp:cat_name", "wp:tag_name", "wp:term_name"));
            if (!slug.isEmpty() && !name.isEmpty()) terms.putIfAbsent(slug, name);
        }
        return terms;
    }
}
