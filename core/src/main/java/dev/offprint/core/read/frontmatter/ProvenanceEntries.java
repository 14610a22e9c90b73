// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Series;
import dev.offprint.core.model.Status;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an article has been published, by its front matter. */
final class ProvenanceEntries {
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private final Entries entries;

    ProvenanceEntries(Entries entries) {
        this.entries = entries;
    }

    Provenance take() {
        return new Provenance(
                entries.value(ProvenanceEntries::isAddress, "canonical", "canonicalurl", "url")
                        .map(Entries::textOf)
                        .orElse(null),
                entries.text("publication", "site", "sitename", "journal").orElse(null),
                entries.text("section", "category").orElse(null),
                series(),
                identifiers(),
                rights(),
                new Status.Usable(),
                null);
    }

    /** A path within the site is no address for readers of a print. */
    private static boolean isAddress(Value value) {
        return value instanceof Value.Scalar scalar
                && WEB.matcher(scalar.text().strip()).matches();
    }

    private List<Identifier> identifiers() {
        return entries.text("doi")
                .map(doi -> doi.replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", ""))
                .filter(doi -> !doi.isBlank())
                .map(doi -> List.of(new Identifier("doi", doi)))
                .orElse(List.of());
    }

    private Rights rights() {
        var url = entries.value(
                        ProvenanceEntries::isAddress, "licenseurl", "licenceurl", "license", "licence", "rights")
                .map(Entries::textOf)
                .orElse(null);
        var statement =
                entries.text("rights", "license", "licence", "copyright").orElse(null);
        return new Rights(entries.text("copyrightholder").orElse(null), statement, url);
    }

    private @Nullable Series series() {
        var name = entries.value(v -> nameOf(v) != null, "series")
                .map(ProvenanceEntries::nameOf)
                .orElse(null);
        return name == null ? null : new Series(name, position());
    }

    /** Hugo's series is a list, mostly of one. */
    private static @Nullable String nameOf(Value value) {
        if (value instanceof Value.Sequence list && list.values().size() == 1)
            return nameOf(list.values().get(0));
        if (!(value instanceof Value.Scalar scalar) || scalar.text().isBlank()) return null;
        return scalar.text().strip();
    }

    private @Nullable Integer position() {
        return entries.value(ProvenanceEntries::isNumber, "seriesorder", "seriespart", "seriesposition", "part")
                .map(v -> Integer.valueOf(Entries.textOf(v)))
                .orElse(null);
    }

    private static boolean isNumber(Value value) {
        return value instanceof Value.Scalar scalar
                && NUMBER.matcher(scalar.text().strip()).matches();
    }
}
