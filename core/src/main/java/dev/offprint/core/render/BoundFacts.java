// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Text;
import dev.offprint.core.model.Titles;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of many articles bound together. What the publication does not say, its articles do. */
final class BoundFacts {
    private static final String ARTICLES = "offprint.articles";

    private BoundFacts() {}

    static DocumentFacts of(List<DocumentFacts> articles, RenderJob job) {
        var own = DocumentFacts.of(Article.of(named(articles, job.publication().metadata()), List.of()), job);
        boolean speaks = !own.language().equals(DocumentFacts.UNKNOWN_LANGUAGE);
        return new DocumentFacts(
                own.title(),
                own.authors().isEmpty() ? authors(articles) : own.authors(),
                own.description(),
                own.keywords(),
                speaks ? own.language() : language(articles),
                instant(own, articles, job),
                own.identifier(),
                own.rights(),
                speaks || articles.isEmpty()
                        ? own.rightToLeft()
                        : articles.get(0).rightToLeft(),
                articles.stream().allMatch(DocumentFacts::everyPictureDescribed));
    }

    /** Which articles they are is a part of its identity; marks and pictures are the articles' own. */
    private static Metadata named(List<DocumentFacts> articles, Metadata metadata) {
        var titles = metadata.titles();
        var plain =
                Titles.headline(PlainText.of(titles.headline())).withDek(List.of(new Text(PlainText.of(titles.dek()))));
        var identifiers = articles.stream().map(DocumentFacts::identifier).collect(Collectors.joining(" "));
        return metadata.withTitles(plain)
                .withLeadImage(null)
                .withSummary(List.of())
                .withExt(Map.of(ARTICLES, identifiers));
    }

    private static List<String> authors(List<DocumentFacts> articles) {
        return articles.stream().flatMap(a -> a.authors().stream()).distinct().toList();
    }

    /** That of the first which says. */
    private static String language(List<DocumentFacts> articles) {
        return articles.stream()
                .map(DocumentFacts::language)
                .filter(language -> !language.equals(DocumentFacts.UNKNOWN_LANGUAGE))
                .findFirst()
                .orElse(DocumentFacts.UNKNOWN_LANGUAGE);
    }

    /** The publication's own, else that of its latest article. */
    private static Instant instant(DocumentFacts own, List<DocumentFacts> articles, RenderJob job) {
        var fallback = job.fallbackInstant();
        if (!own.instant().equals(fallback)) return own.instant();
        return articles.stream()
                .map(DocumentFacts::instant)
                .filter(instant -> !instant.equals(fallback))
                .max(Comparator.naturalOrder())
                .orElse(fallback);
    }
}
