// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Fields;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of its site.
 *
 * @param people names as they are shown, by login
 */
record Site(String title, @Nullable String language, String version, Map<String, String> people) {
    static Site of(Element outside) {
        var channel = outside.getElementsByTag("channel").first();
        if (channel == null) channel = outside;
        var people = new HashMap<String, String>();
        for (var author : Fields.all(channel, "wp:author")) {
            var name = Fields.text(author, "wp:author_display_name");
            if (!name.isEmpty()) people.put(Fields.text(author, "wp:author_login"), name);
        }
        var language = Fields.text(channel, "language").replace('_', '-');
        boolean isTag = language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
        return new Site(
                Fields.text(channel, "title"), isTag ? language : null, Fields.text(channel, "wp:wxr_version"), people);
    }
}
