// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.core.text.GeneratedWords;
import dev.offprint.core.text.LanguageTag;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, the same in every format. No clock is asked.
 *
 * @param title never blank
 * @param authors as printed
 * @param description one paragraph; null when there is none
 * @param keywords subjects, then tags, each once
 * @param language BCP 47; {@link #UNKNOWN_LANGUAGE} when unknown
 * @param instant modified, else published, else the job's fallback; whole seconds
 * @param identifier a URN that stays the same for the same address, or the same content
 * @param rights null when unknown
 * @param everyPictureDescribed whether no alternative text is unknown
 */
public record DocumentFacts(
        String title,
        List<String> authors,
        @Nullable String description,
        List<String> keywords,
        String language,
        Instant instant,
        String identifier,
        @Nullable String rights,
        boolean rightToLeft,
        boolean everyPictureDescribed) {
    /** "Undetermined" (ISO 639-2). */
    public static final String UNKNOWN_LANGUAGE = "und";

    public DocumentFacts {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /** The facts of a file that holds one article. */
    public static DocumentFacts of(Article article, RenderJob job) {
        var metadata = article.metadata();
        return new DocumentFacts(
                title(article),
                metadata.contributors(Contributor.Role.AUTHOR).stream()
                        .map(Contributor::name)
                        .toList(),
                description(metadata),
                Stream.concat(metadata.subjects().stream(), metadata.tags().stream())
                        .distinct()
                        .toList(),
                metadata.language() == null ? UNKNOWN_LANGUAGE : metadata.language(),
                instant(metadata, job.fallbackInstant()),
                "urn:uuid:" + DocumentId.of(article),
                rights(metadata),
                isRightToLeft(metadata),
                Contents.of(article).images().stream().noneMatch(image -> image.alt() instanceof AltText.Unknown));
    }

    /**
     * The facts of a job's file: of its one article, else of the publication with what its articles have in common.
     */
    public static DocumentFacts of(RenderJob job) {
        var all = new ArrayList<DocumentFacts>();
        for (var article : job.articles()) all.add(of(article, job));
        return all.size() == 1 ? all.get(0) : BoundFacts.of(all, job);
    }

    private static String title(Article article) {
        var headline = article.metadata().headlineText().strip();
        if (!headline.isEmpty()) return headline;
        var name =
                article.origin().name().replaceAll("^.*[/\\\\]|\\.[^.]*$", "").strip();
        if (!name.isEmpty()) return name;
        return GeneratedWords.in(article.metadata().language()).get(GeneratedWord.UNTITLED);
    }

    private static @Nullable String description(Metadata metadata) {
        var dek = PlainText.of(metadata.titles().dek()).strip();
        return dek.isEmpty() ? null : dek;
    }

    private static Instant instant(Metadata metadata, Instant fallback) {
        var dates = metadata.dates();
        return Stream.of(dates.modified(), dates.published())
                .flatMap(Stream::ofNullable)
                .map(ArticleDate::value)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(date -> date.toInstant().truncatedTo(ChronoUnit.SECONDS))
                .orElse(fallback);
    }

    private static @Nullable String rights(Metadata metadata) {
        var rights = metadata.provenance().rights();
        var parts = Stream.of(
                        rights.holder() == null ? null : "© " + rights.holder(),
                        rights.statement(),
                        rights.licenceUrl())
                .flatMap(Stream::ofNullable)
                .toList();
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }

    private static boolean isRightToLeft(Metadata metadata) {
        if (metadata.direction() != null) return metadata.direction() == Direction.RIGHT_TO_LEFT;
        return metadata.language() != null && LanguageTag.isRightToLeft(metadata.language());
    }
}
