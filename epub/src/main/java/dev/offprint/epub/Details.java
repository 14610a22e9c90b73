// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Identifier;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import dev.offprint.epub.book.Accessibility;
import dev.offprint.epub.book.BookDetails;
import dev.offprint.epub.book.ContentsPage;
import dev.offprint.epub.book.Person;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the package document says, from an article's or publication's metadata. */
final class Details {
    private static final int LAST_YEAR = 9999;

    private Details() {}

    static BookDetails of(
            Metadata metadata,
            DocumentFacts facts,
            String language,
            Accessibility accessibility,
            boolean printedContents) {
        var provenance = metadata.provenance();
        return new BookDetails(
                identifiers(facts, provenance.identifiers()),
                List.of(facts.title()),
                language,
                facts.instant(),
                published(metadata.dates().published()),
                people(metadata),
                optional(provenance.publication()),
                optional(facts.description()),
                facts.keywords(),
                optional(facts.rights()),
                optional(provenance.canonicalUrl()),
                facts.rightToLeft(),
                accessibility,
                contentsPage(metadata, printedContents));
    }

    private static List<String> identifiers(DocumentFacts facts, List<Identifier> known) {
        var identifiers = new ArrayList<>(List.of(facts.identifier()));
        for (var identifier : known) {
            if (identifier.scheme().equals("doi")) identifiers.add("doi:" + identifier.value());
        }
        return identifiers;
    }

    private static @Nullable String published(@Nullable ArticleDate date) {
        var value = date == null ? null : date.value();
        if (date == null || value == null || value.getYear() < 1 || value.getYear() > LAST_YEAR) return null;
        return switch (date.precision()) {
            case YEAR -> print(value, "uuuu");
            case MONTH -> print(value, "uuuu-MM");
            case DAY -> print(value, "uuuu-MM-dd");
            case MINUTE -> print(value, "uuuu-MM-dd'T'HH:mmxxx");
            case SECOND -> print(value, "uuuu-MM-dd'T'HH:mm:ssxxx");
        };
    }

    private static String print(OffsetDateTime value, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(value);
    }

    private static List<Person> people(Metadata metadata) {
        return metadata.contributors().stream()
                .map(person -> new Person(
                        person.name(), null, relator(person.role()), person.role() == Contributor.Role.AUTHOR))
                .toList();
    }

    /** MARC relators. */
    private static String relator(Contributor.Role role) {
        return switch (role) {
            case AUTHOR -> "aut";
            case EDITOR -> "edt";
            case TRANSLATOR -> "trl";
            case PHOTOGRAPHER -> "pht";
            case ILLUSTRATOR -> "ill";
            case OTHER -> "ctb";
        };
    }

    private static ContentsPage contentsPage(Metadata metadata, boolean printed) {
        var words = GeneratedWords.in(metadata.language());
        return new ContentsPage(
                words.get(GeneratedWord.CONTENTS),
                words.get(GeneratedWord.COVER),
                words.get(GeneratedWord.START_OF_TEXT),
                printed,
                BookMaker.STYLESHEET);
    }

    private static List<String> optional(@Nullable String value) {
        return Stream.ofNullable(value).toList();
    }
}
