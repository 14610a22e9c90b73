// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import org.jsoup.nodes.Element;

/** Where an entry is published. Stateless. */
final class Links {
    private Links() {}

    /** Its address, as it stands; empty when there is none. */
    static String of(Element entry) {
        var text = Fields.text(entry, "link");
        if (!text.isEmpty()) return text;
        var first = "";
        for (var link : Fields.all(entry, "atom:link", "link")) {
            var rel = Fields.attribute(link, "rel");
            var href = Fields.attribute(link, "href");
            if (rel.isEmpty() || rel.equals("alternate")) return href;
            if (rel.equals("self") && first.isEmpty()) first = href;
        }
        if (!first.isEmpty()) return first;
        for (var guid : Fields.all(entry, "guid")) {
            boolean isLink = !Fields.attribute(guid, "isPermaLink").equalsIgnoreCase("false");
            if (isLink && Fields.words(guid).matches("https?://\\S+")) return Fields.words(guid);
        }
        return Fields.attribute(entry, "rdf:about");
    }
}
