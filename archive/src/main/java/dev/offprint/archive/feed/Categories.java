// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What an entry is about, as its author says. Stateless. */
final class Categories {
    private Categories() {}

    static List<String> of(Element item) {
        var tags = new ArrayList<String>();
        for (var category : Fields.all(item, "category", "atom:category", "dc:subject", "itunes:category")) {
            if (!EntryKind.isSaidBy(category)) add(List.of(label(category)), tags);
        }
        for (var category : MediaGroup.all(item, "media:category")) add(List.of(label(category)), tags);
        for (var list : MediaGroup.all(item, "media:keywords", "itunes:keywords")) {
            add(List.of(Markup.words(Fields.words(list)).split("\\s*,\\s*")), tags);
        }
        return tags;
    }

    private static void add(List<String> some, List<String> tags) {
        for (var tag : some) if (!tag.isBlank() && !tags.contains(tag)) tags.add(tag);
    }

    private static String label(Element category) {
        for (var name : List.of("label", "term", "text")) {
            var label = Fields.attribute(category, name);
            boolean isAddress = label.contains("://");
            if (!label.isEmpty() && !isAddress) return Markup.words(label);
        }
        return Markup.words(Fields.words(category));
    }
}
