// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.scholar;

import dev.offprint.archive.xml.Cut;
import dev.offprint.archive.xml.Glance;
import dev.offprint.archive.xml.GlanceField;
import dev.offprint.core.text.Slug;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names for articles, found before they are made trees. Stateless. */
final class ArticleName {
    private static final List<String> PMC = List.of("pmc", "pmcid", "pmc-ucl");

    private ArticleName() {}

    /**
     * After its number in PubMed Central, else in PubMed, else its DOI, else its place.
     *
     * @param number from 1
     */
    static String of(Cut cut, long number) {
        var record = Glance.of(cut.text());
        var medline = Stream.of("MedlineCitation", "BookDocument")
                .flatMap(outer -> within(record, outer, "PMID"))
                .map(GlanceField::text);
        var own = record.all("PMID").map(GlanceField::text);
        var ids = record.all("front")
                .flatMap(front -> within(front.within(), "article-meta", "article-id"))
                .toList();
        return Stream.of(
                        typed(ids, PMC)
                                .map(id -> "pmc-" + id.toLowerCase(Locale.ROOT).replaceFirst("^pmc", "")),
                        typed(ids, List.of("pmid")).map(id -> "pmid-" + id),
                        Stream.concat(medline, own).map(id -> "pmid-" + id),
                        typed(ids, List.of("doi")))
                .flatMap(names -> names)
                .map(Slug::of)
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElse("article-" + number);
    }

    private static Stream<GlanceField> within(Glance record, String outer, String name) {
        return record.all(outer).flatMap(field -> field.within().all(name));
    }

    private static Stream<String> typed(List<GlanceField> ids, List<String> types) {
        return ids.stream()
                .filter(id -> types.contains(id.attribute("pub-id-type")))
                .map(GlanceField::text);
    }
}
