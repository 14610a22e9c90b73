// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Series;
import dev.offprint.core.model.Text;
import dev.offprint.core.read.DateText;
import dev.offprint.core.text.Spelling;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code -M} can set. */
@SuppressWarnings("ImmutableEnumChecker") // its fields are, though their types do not say so
enum MetadataField {
    HEADLINE((m, v) -> m.withTitles(m.titles().withHeadline(inlines(v))), "headline", "title"),
    KICKER((m, v) -> m.withTitles(m.titles().withKicker(inlines(v))), "kicker"),
    DEK((m, v) -> m.withTitles(m.titles().withDek(inlines(v))), "dek", "subtitle"),
    AUTHOR(MetadataField::authors, "author", "authors"),
    DATE((m, v) -> m.withDates(m.dates().withPublished(date(v))), "date", "published"),
    MODIFIED((m, v) -> m.withDates(m.dates().withModified(date(v))), "modified", "updated"),
    LANGUAGE((m, v) -> m.withLanguage(language(v)), "lang", "language"),
    DATELINE((m, v) -> m.withDateline(last(v)), "dateline"),
    PUBLICATION((m, v) -> m.withProvenance(m.provenance().withPublication(last(v))), "publication"),
    SECTION((m, v) -> m.withProvenance(m.provenance().withSection(last(v))), "section"),
    SERIES((m, v) -> m.withProvenance(withSeries(m.provenance(), last(v))), "series"),
    TAGS((m, v) -> m.withTags(words(v)), "tags", "tag", "keywords"),
    SUBJECTS((m, v) -> m.withSubjects(words(v)), "subjects", "subject"),
    URL((m, v) -> m.withProvenance(m.provenance().withCanonicalUrl(last(v))), "url"),
    DOI((m, v) -> m.withProvenance(withDoi(m.provenance(), last(v))), "doi"),
    RIGHTS((m, v) -> m.withProvenance(withStatement(m.provenance(), last(v))), "rights"),
    LICENCE((m, v) -> m.withProvenance(withLicence(m.provenance(), last(v))), "licence", "license");

    private final Edit edit;
    private final List<String> keys;

    MetadataField(Edit edit, String... keys) {
        this.edit = edit;
        this.keys = List.of(keys);
    }

    private interface Edit {
        Metadata apply(Metadata metadata, List<String> values);
    }

    /**
     * What setting a key does.
     *
     * @throws IllegalArgumentException there is no such key
     */
    static UnaryOperator<Metadata> edit(String key, List<String> values) {
        var field = Arrays.stream(values()).filter(f -> f.keys.contains(key)).findFirst();
        if (field.isPresent()) return metadata -> field.get().edit.apply(metadata, values);
        if (key.contains(".")) return metadata -> extended(metadata, key, last(values));
        throw new IllegalArgumentException("there is no metadata \"" + key + "\"; a key of your own needs a dot: my."
                + key + Spelling.question(key, known()));
    }

    private static List<String> known() {
        return Arrays.stream(values()).flatMap(f -> f.keys.stream()).toList();
    }

    private static @Nullable String last(List<String> values) {
        var last = values.get(values.size() - 1);
        return last.isBlank() ? null : last;
    }

    private static List<Inline> inlines(List<String> values) {
        var text = last(values);
        return text == null ? List.of() : List.of(new Text(text));
    }

    private static @Nullable ArticleDate date(List<String> values) {
        var text = last(values);
        return text == null ? null : DateText.parse(text);
    }

    private static List<String> words(List<String> values) {
        return values.stream()
                .flatMap(v -> Arrays.stream(v.split(",", -1)))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static @Nullable String language(List<String> values) {
        var tag = last(values);
        if (tag == null) return null;
        if (!tag.matches("[A-Za-z]{2,3}([-_].*)?")) {
            throw new IllegalArgumentException("\"" + tag + "\" is no language tag; write en, de-AT or zh-Hant");
        }
        try {
            return new Locale.Builder()
                    .setLanguageTag(tag.replace('_', '-'))
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("\"" + tag + "\" is no language tag; write en, de-AT or zh-Hant", e);
        }
    }

    private static Metadata authors(Metadata metadata, List<String> values) {
        var others = metadata.contributors().stream().filter(c -> c.role() != Contributor.Role.AUTHOR);
        var authors = values.stream().filter(v -> !v.isBlank()).map(Contributor::author);
        return metadata.withContributors(Stream.concat(authors, others).toList());
    }

    private static Provenance withSeries(Provenance p, @Nullable String name) {
        var series = name == null ? null : new Series(name, null);
        return new Provenance(
                p.canonicalUrl(),
                p.publication(),
                p.section(),
                series,
                p.identifiers(),
                p.rights(),
                p.status(),
                p.version());
    }

    private static Provenance withDoi(Provenance p, @Nullable String doi) {
        var others = p.identifiers().stream().filter(i -> !i.scheme().equals("doi"));
        var given = Stream.ofNullable(doi).map(d -> new Identifier("doi", d));
        return p.withIdentifiers(Stream.concat(given, others).toList());
    }

    private static Provenance withStatement(Provenance p, @Nullable String statement) {
        return p.withRights(
                new Rights(p.rights().holder(), statement, p.rights().licenceUrl()));
    }

    private static Provenance withLicence(Provenance p, @Nullable String url) {
        return p.withRights(new Rights(p.rights().holder(), p.rights().statement(), url));
    }

    private static Metadata extended(Metadata metadata, String key, @Nullable String value) {
        var ext = new TreeMap<>(metadata.ext());
        if (value == null) ext.remove(key);
        else ext.put(key, value);
        return metadata.withExt(ext);
    }
}
