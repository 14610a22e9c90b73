// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.style.RunningText.Field;
import dev.offprint.core.text.ArticleDates;
import dev.offprint.core.text.GeneratedWords;

/**
 * What an article puts into the fields of running heads. Its page numbers and its current section, where it belongs to
 * none of its publication, are for the renderer to say.
 */
public record RunningWords(String headline, String section, String publication, String author, String date) {
    /** The words of an article; each may be empty. */
    public static RunningWords of(Article article) {
        var metadata = article.metadata();
        var provenance = metadata.provenance();
        var published = metadata.dates().published();
        return new RunningWords(
                metadata.headlineText().strip(),
                orEmpty(provenance.section()),
                orEmpty(provenance.publication()),
                authors(metadata),
                published == null ? "" : ArticleDates.print(published, metadata.language()));
    }

    /** The words of a field; empty for those that each page has its own of. */
    public String words(Field field) {
        return switch (field) {
            case HEADLINE -> headline;
            case SECTION -> section;
            case PUBLICATION -> publication;
            case AUTHOR -> author;
            case DATE -> date;
            case PAGE, PAGES, LOGO -> "";
        };
    }

    private static String authors(Metadata metadata) {
        var names = metadata.contributors(Contributor.Role.AUTHOR).stream()
                .map(Contributor::name)
                .toList();
        return names.isEmpty() ? "" : GeneratedWords.in(metadata.language()).list(names);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
