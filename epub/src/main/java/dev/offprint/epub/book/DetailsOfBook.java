// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import io.documentnode.epub4j.domain.Author;
import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Date;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.Metadata;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the details out of epub4j's own metadata. */
final class DetailsOfBook {
    private final Metadata metadata;

    private DetailsOfBook(Metadata metadata) {
        this.metadata = metadata;
    }

    static BookDetails of(Book book, Instant undated) {
        return new DetailsOfBook(book.getMetadata()).details(undated);
    }

    private BookDetails details(Instant undated) {
        var title = metadata.getFirstTitle();
        var language = metadata.getLanguage();
        return new BookDetails(
                identifiers(),
                title.isBlank() ? List.of("Untitled") : metadata.getTitles(),
                language == null || language.isBlank() ? "und" : language,
                modified(undated),
                date(Date.Event.PUBLICATION),
                people(),
                metadata.getPublishers(),
                metadata.getDescriptions(),
                metadata.getSubjects(),
                metadata.getRights(),
                List.of(),
                false,
                Accessibility.NONE,
                ContentsPage.ENGLISH);
    }

    private List<String> identifiers() {
        var first = Identifier.getBookIdIdentifier(metadata.getIdentifiers());
        var all = new ArrayList<String>();
        if (first != null) all.add(urn(first));
        for (var identifier : metadata.getIdentifiers()) {
            if (!all.contains(urn(identifier))) all.add(urn(identifier));
        }
        return all;
    }

    private static String urn(Identifier identifier) {
        var value = identifier.getValue() == null ? "" : identifier.getValue();
        return Identifier.Scheme.UUID.equals(identifier.getScheme()) && !value.startsWith("urn:")
                ? "urn:uuid:" + value
                : value;
    }

    private Instant modified(Instant undated) {
        var date = date(Date.Event.MODIFICATION);
        if (date == null) return undated;
        try {
            return date.length() == 10
                    ? LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException e) {
            return undated;
        }
    }

    private @Nullable String date(Date.Event event) {
        return metadata.getDates().stream()
                .filter(date -> date.getEvent() == event)
                .map(Date::getValue)
                .findFirst()
                .orElse(null);
    }

    private List<Person> people() {
        var people = new ArrayList<Person>();
        metadata.getAuthors().forEach(author -> people.add(person(author, true)));
        metadata.getContributors().forEach(author -> people.add(person(author, false)));
        return people;
    }

    private static Person person(Author author, boolean creator) {
        var first = author.getFirstname() == null ? "" : author.getFirstname().strip();
        var last = author.getLastname() == null ? "" : author.getLastname().strip();
        var fileAs = first.isEmpty() || last.isEmpty() ? null : last + ", " + first;
        var relator = author.getRelator();
        return new Person((first + " " + last).strip(), fileAs, relator == null ? null : relator.getCode(), creator);
    }
}
