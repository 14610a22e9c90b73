// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.book;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the package document says of a book, where epub4j's {@code Metadata} cannot hold it: names that are not taken
 * apart, repeated properties, claims of accessibility. Blank entries are left out.
 *
 * @param identifiers the first one names the book; at least one
 * @param titles at least one
 * @param language BCP 47
 * @param modified whole seconds count
 * @param published a year, month, day or moment as W3CDTF; null when unknown
 * @param sources where it comes from
 */
public record BookDetails(
        List<String> identifiers,
        List<String> titles,
        String language,
        Instant modified,
        @Nullable String published,
        List<Person> people,
        List<String> publishers,
        List<String> descriptions,
        List<String> subjects,
        List<String> rights,
        List<String> sources,
        boolean rightToLeft,
        Accessibility accessibility,
        ContentsPage contentsPage) {
    public BookDetails {
        identifiers = clean(identifiers);
        titles = clean(titles);
        people = List.copyOf(people);
        publishers = clean(publishers);
        descriptions = clean(descriptions);
        subjects = clean(subjects);
        rights = clean(rights);
        sources = clean(sources);
        if (identifiers.isEmpty()) throw new IllegalArgumentException("a book needs an identifier");
        if (titles.isEmpty()) throw new IllegalArgumentException("a book needs a title");
        if (language.isBlank()) throw new IllegalArgumentException("a book needs a language, or und");
    }

    private static List<String> clean(List<String> entries) {
        return entries.stream()
                .flatMap(Stream::ofNullable)
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
