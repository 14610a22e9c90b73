// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Fields;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
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
                plain(Fields.text(channel, "title")),
                language(Fields.text(channel, "language")),
                Fields.text(channel, "wp:wxr_version"),
                people(channel),
                terms(channel));
    }

    /** A language as BCP 47 has it; null when it is none. */
    static @Nullable String language(String text) {
        var tag = text.replace('_', '-');
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*") ? tag : null;
    }

    /** The words of a text that may have markup, such as a title. */
    static String plain(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html.strip()
                : Jsoup.parseBodyFragment(html).text();
    }

    private static Map<String, String> people(Element channel) {
        var people = new HashMap<String, String>();
        for (var author : Fields.all(channel, "wp:author")) {
            var shown = plain(Fields.text(author, "wp:author_display_name"));
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
            var name = plain(Fields.text(term, "wp:cat_name", "wp:tag_name", "wp:term_name"));
            if (!slug.isEmpty() && !name.isEmpty()) terms.putIfAbsent(slug, name);
        }
        return terms;
    }
}
