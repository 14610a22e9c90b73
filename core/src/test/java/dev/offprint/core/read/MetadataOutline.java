// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Status;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known about an article, a line each; nothing for what is not known. */
final class MetadataOutline {
    private final StringBuilder lines = new StringBuilder();

    private MetadataOutline() {}

    static String of(Metadata metadata) {
        var outline = new MetadataOutline();
        outline.titles(metadata);
        outline.rest(metadata);
        outline.provenance(metadata.provenance());
        metadata.ext().forEach((key, value) -> outline.add("ext " + key, value));
        return outline.lines.toString();
    }

    private void titles(Metadata metadata) {
        add("kicker", InlineOutline.of(metadata.titles().kicker()));
        add("headline", InlineOutline.of(metadata.titles().headline()));
        add("dek", InlineOutline.of(metadata.titles().dek()));
        for (var contributor : metadata.contributors()) add(role(contributor), contributor(contributor));
    }

    private void rest(Metadata metadata) {
        add("published", date(metadata.dates().published()));
        add("modified", date(metadata.dates().modified()));
        add("retrieved", date(metadata.dates().retrieved()));
        add("dateline", metadata.dateline());
        add("language", metadata.language());
        add(
                "direction",
                metadata.direction() == null ? null : metadata.direction().name());
        add("subjects", metadata.subjects());
        add("tags", metadata.tags());
        if (!metadata.summary().isEmpty())
            add("summary", Outline.of(metadata.summary()).strip().replace("\n", " / "));
        var lead = metadata.leadImage();
        if (lead != null) add("lead", Outline.of(List.of(lead)).strip().replace("\n", " / "));
    }

    private void provenance(Provenance provenance) {
        add("url", provenance.canonicalUrl());
        add("publication", provenance.publication());
        add("section", provenance.section());
        if (provenance.series() != null)
            add("series", provenance.series().name() + " " + provenance.series().position());
        provenance.identifiers().forEach(i -> add(i.scheme(), i.value()));
        add("holder", provenance.rights().holder());
        add("rights", provenance.rights().statement());
        add("licence", provenance.rights().licenceUrl());
        if (!(provenance.status() instanceof Status.Usable))
            add("status", provenance.status().toString());
        add("version", provenance.version());
    }

    private static String role(Contributor contributor) {
        return contributor.role().name().toLowerCase(Locale.ROOT);
    }

    private static String contributor(Contributor contributor) {
        var at = contributor.affiliations().isEmpty() ? "" : " at " + contributor.affiliations();
        return contributor.name() + at + (contributor.orcid() == null ? "" : " " + contributor.orcid());
    }

    private static @Nullable String date(@Nullable ArticleDate date) {
        if (date == null) return null;
        return date.value() == null ? "\"" + date.raw() + "\"" : date.value() + " by the " + date.precision();
    }

    private void add(String key, List<String> values) {
        add(key, String.join("; ", values));
    }

    private void add(String key, @Nullable String value) {
        if (value == null || value.isEmpty()) return;
        lines.append(key).append(": ").append(value).append('\n');
    }
}
