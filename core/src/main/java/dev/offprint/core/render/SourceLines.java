// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Series;
import dev.offprint.core.model.Text;
import dev.offprint.core.text.ArticleDates;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The small print that closes an article: who the authors are, where it comes from, what may be done with it. */
public final class SourceLines {
    private final Metadata metadata;
    private final @Nullable String language;
    private final GeneratedWords words;
    private final List<List<Inline>> lines = new ArrayList<>();

    /** What readers can look a work up by; names that machines give things tell them nothing. */
    private static final Set<String> FOR_READERS =
            Set.of("isbn", "issn", "eissn", "pmid", "pmc", "pmcid", "arxiv", "handle", "ark", "oclc");

    private SourceLines(Metadata metadata, @Nullable String language) {
        this.metadata = metadata;
        this.language = language;
        this.words = GeneratedWords.in(language);
    }

    /** The lines, the same in every format; none when there is nothing to say. */
    public static List<List<Inline>> of(Metadata metadata, @Nullable String language) {
        return new SourceLines(metadata, language).lines();
    }

    private List<List<Inline>> lines() {
        metadata.contributors().forEach(this::person);
        add(source());
        metadata.provenance().identifiers().forEach(this::identifier);
        add(rights(metadata.provenance().rights()));
        return List.copyOf(lines);
    }

    private void add(List<List<Inline>> parts) {
        if (!parts.isEmpty()) lines.add(joined(parts));
    }

    private void person(Contributor person) {
        var orcid = person.orcid();
        if (person.affiliations().isEmpty() && orcid == null) return;
        var parts = new ArrayList<List<Inline>>();
        var about = person.affiliations().isEmpty() ? "" : ", " + String.join("; ", person.affiliations());
        parts.add(text(person.name() + about));
        if (orcid != null) parts.add(link("https://orcid.org/" + orcid, "ORCID " + orcid));
        add(parts);
    }

    private List<List<Inline>> source() {
        var provenance = metadata.provenance();
        var parts = new ArrayList<List<Inline>>();
        var where = Stream.of(provenance.publication(), metadata.ext().get(Metadata.PART_OF_PUBLICATION))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (!where.isEmpty()) parts.add(text(where));
        var series = provenance.series();
        if (series != null) parts.add(text(series(series)));
        var url = provenance.canonicalUrl();
        if (url != null) parts.add(link(url, url));
        date(parts, GeneratedWord.UPDATED, metadata.dates().modified());
        date(parts, GeneratedWord.RETRIEVED, metadata.dates().retrieved());
        return parts;
    }

    private static String series(Series series) {
        return series.position() == null ? series.name() : series.name() + " " + series.position();
    }

    private void date(List<List<Inline>> parts, GeneratedWord phrase, @Nullable ArticleDate date) {
        if (date != null) parts.add(text(words.get(phrase, ArticleDates.print(date, language))));
    }

    private void identifier(Identifier identifier) {
        var value = identifier.value();
        if (identifier.scheme().equals("doi")) {
            add(List.of(link("https://doi.org/" + value, "https://doi.org/" + value)));
        } else if (FOR_READERS.contains(identifier.scheme().toLowerCase(Locale.ROOT))) {
            add(List.of(text(identifier.scheme() + ": " + value)));
        }
    }

    private static List<List<Inline>> rights(Rights rights) {
        var parts = new ArrayList<List<Inline>>();
        if (rights.holder() != null) parts.add(text("© " + rights.holder()));
        var licence = rights.licenceUrl();
        if (rights.statement() != null) {
            parts.add(licence == null ? text(rights.statement()) : link(licence, rights.statement()));
        } else if (licence != null) {
            parts.add(link(licence, licence));
        }
        return parts;
    }

    private static List<Inline> text(String text) {
        return List.of(new Text(text));
    }

    private static List<Inline> link(String target, String text) {
        return List.of(new Link(target, null, text(text)));
    }

    private static List<Inline> joined(List<List<Inline>> parts) {
        var line = new ArrayList<Inline>();
        for (var part : parts) {
            if (!line.isEmpty()) line.add(new Text(TitleBlock.SEPARATOR));
            line.addAll(part);
        }
        return line;
    }
}
