// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.style.Style;
import java.time.Instant;
import java.util.Objects;

/**
 * One thing to render. Belongs to one thread, as its sink does.
 *
 * @param problems takes what could not be honoured
 * @param fallbackInstant stands in the file's metadata when the article has no date: nothing asks a clock
 */
public record RenderJob(
        Publication publication, Style style, Limits limits, ProblemSink problems, Instant fallbackInstant) {
    /** Used when nobody says anything else: the first second of 2000, as zip files cannot tell much earlier ones. */
    public static final Instant FIXED_INSTANT = Instant.parse("2000-01-01T00:00:00Z");

    public RenderJob {
        Objects.requireNonNull(publication);
        Objects.requireNonNull(style);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(problems);
        Objects.requireNonNull(fallbackInstant);
    }

    /** An article in a style, with standard limits. */
    public static RenderJob of(Article article, Style style, ProblemSink problems) {
        return new RenderJob(Publication.of(article), style, Limits.STANDARD, problems, FIXED_INSTANT);
    }
}
