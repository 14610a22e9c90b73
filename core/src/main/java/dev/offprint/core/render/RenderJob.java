// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Style;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * One thing to render. Belongs to one thread, as its sink does.
 *
 * @param faces that the theme may name
 * @param problems takes what could not be honoured
 * @param fallbackInstant stands in the file's metadata when the article has no date: nothing asks a clock
 */
public record RenderJob(
        Publication publication,
        Style style,
        FaceCatalog faces,
        Limits limits,
        ProblemSink problems,
        Instant fallbackInstant) {
    /** Used when nobody says anything else: the first second of 2000, as zip files cannot tell much earlier ones. */
    public static final Instant FIXED_INSTANT = Instant.parse("2000-01-01T00:00:00Z");

    public RenderJob {
        Objects.requireNonNull(publication);
        Objects.requireNonNull(style);
        Objects.requireNonNull(faces);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(problems);
        Objects.requireNonNull(fallbackInstant);
    }

    /** An article in a style, with the bundled faces and standard limits. */
    public static RenderJob of(Article article, Style style, ProblemSink problems) {
        return of(Publication.of(article), style, problems);
    }

    /** Many articles in a style, with the bundled faces and standard limits. */
    public static RenderJob of(Publication publication, Style style, ProblemSink problems) {
        return new RenderJob(publication, style, FaceCatalog.bundled(), Limits.STANDARD, problems, FIXED_INSTANT);
    }

    /**
     * The articles as they are to be printed: links as the style asks. Renderers take these, not the publication's own.
     */
    public Iterable<Article> articles() {
        var links = style.apparatus().links();
        if (links == Apparatus.LinkTreatment.INLINE) return publication.articles();
        return () -> StreamSupport.stream(publication.articles().spliterator(), false)
                .map(article -> LinkTreatments.applied(links, article))
                .iterator();
    }
}
