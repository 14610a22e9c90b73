// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.text.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Whatever else the front matter tells, by name. */
final class FrontDetails {
    private static final List<String> PLAIN =
            List.of("volume", "issue", "fpage", "lpage", "page-range", "elocation-id");

    private final Map<String, String> details = new LinkedHashMap<>();

    private FrontDetails() {}

    static Map<String, String> of(Element root, Element meta) {
        var details = new FrontDetails();
        details.add("article-type", root.attr("article-type"));
        details.journal(root);
        for (var name : PLAIN) details.add(name, meta.select("> " + name).text());
        details.titles(meta);
        details.dates(meta);
        for (var related : meta.select("> related-article")) {
            var type = related.attr("related-article-type");
            var name = "related-article" + (type.isBlank() ? "" : "." + type);
            details.add(name, WebAddress.of(related));
            details.add(name + ".title", related.text());
        }
        for (var custom : meta.select("custom-meta")) {
            var name = Slug.of(custom.select("> meta-name").text());
            details.add(
                    name.isEmpty() ? "custom" : name,
                    custom.select("> meta-value").text());
        }
        var part = PartOfJournal.of(meta);
        if (!part.isEmpty()) details.details.put(Metadata.PART_OF_PUBLICATION, part);
        return details.details;
    }

    private void journal(Element root) {
        for (var journal : root.select("> front > journal-meta")) {
            add("issn", journal.select("> issn").text());
            add("publisher", String.join(", ", journal.select("> publisher > *").eachText()));
        }
    }

    private void titles(Element meta) {
        for (var title : meta.select("> title-group > trans-title-group > trans-title, > title-group > trans-title")) {
            var parent = title.parent();
            var language =
                    title.hasAttr("xml:lang") || parent == null ? title.attr("xml:lang") : parent.attr("xml:lang");
            add("trans-title" + (language.isBlank() ? "" : "." + language), title.text());
        }
        for (var title :
                meta.select("> title-group > trans-title-group > trans-subtitle, > title-group > trans-subtitle")) {
            add("trans-subtitle", title.text());
        }
        for (var title : meta.select("> title-group > alt-title")) {
            var type = title.attr("alt-title-type");
            add("alt-title" + (type.isBlank() ? "" : "." + type), title.text());
        }
    }

    private void dates(Element meta) {
        for (var date : meta.select("> pub-date, > history > date, > pub-history date")) {
            var type = date.attr("pub-type").isBlank() ? date.attr("date-type") : date.attr("pub-type");
            var value = PublicationDates.date(date);
            if (value != null) add("date." + (type.isBlank() ? "pub" : type), value.raw());
        }
    }

    /** Several of one name stand side by side. */
    private void add(String name, String value) {
        if (!value.isBlank())
            details.merge("jats." + name.strip(), value.strip(), (a, b) -> a.equals(b) ? a : a + "; " + b);
    }
}
