// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where an entry is published. Stateless. */
final class Links {
    private static final Set<String> OWN = Set.of("", "alternate");

    private Links() {}

    /** Its address, as it stands; empty when there is none. */
    static String of(Element entry) {
        var text = Fields.text(entry, "link");
        if (!text.isEmpty()) return text;
        var self = "";
        for (var link : Fields.all(entry, "atom:link", "link")) {
            var rel = Fields.attribute(link, "rel");
            var href = Fields.attribute(link, "href");
            var address = href.isEmpty() ? Fields.words(link) : href;
            if (OWN.contains(rel) && !address.isEmpty()) return address;
            if (rel.equals("self") && self.isEmpty()) self = address;
        }
        return self.isEmpty() ? otherwise(entry) : self;
    }

    private static String otherwise(Element entry) {
        for (var guid : Fields.all(entry, "guid")) {
            boolean isLink = !Fields.attribute(guid, "isPermaLink").equalsIgnoreCase("false");
            if (isLink && Fields.words(guid).matches("https?://\\S+")) return Fields.words(guid);
        }
        var filename = Fields.text(entry, "blogger:filename");
        if (!filename.isEmpty()) return filename;
        var about = Fields.attribute(entry, "rdf:about");
        return about.isEmpty() ? Fields.attribute(entry, "href") : about;
    }
}
