// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import dev.offprint.core.model.Dates;
import org.jsoup.nodes.Element;

/** When an entry was published and changed. Stateless. */
final class FeedDates {
    private static final String[] PUBLISHED = {
        "pubdate",
        "atom:published",
        "published",
        "atom:issued",
        "dcterms:issued",
        "dc:date",
        "atom:created",
        "dcterms:created",
        "date"
    };
    private static final String[] MODIFIED = {
        "atom:updated", "updated", "atom:modified", "dcterms:modified", "lastbuilddate"
    };

    private FeedDates() {}

    static Dates of(Element item) {
        var published = Fields.text(item, PUBLISHED);
        var told = Fields.text(item, MODIFIED);
        var modified = told.isEmpty() ? Fields.attribute(item, "lastmod") : told;
        return new Dates(Fields.date(published.isEmpty() ? modified : published), Fields.date(modified), null);
    }
}
