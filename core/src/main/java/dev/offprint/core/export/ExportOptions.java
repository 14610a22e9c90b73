// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.model.Article;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.resource.Resources;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How to export.
 *
 * @param reader the id of the reader of every input; null: the one that is surest of it
 * @param reading clean-up and limits, which hold for rendering too
 * @param elsewhere where pictures are looked for that are neither beside nor inside an input
 * @param transform what becomes of each article between reading and rendering; must be thread-safe
 * @param faces that themes may name
 * @param fallbackInstant stands in the files' metadata when an article has no date
 * @param strict whether a warning fails what it was given for
 * @param thrown is told what was thrown behind a failure, for the caller's log; must be thread-safe
 */
public record ExportOptions(
        @Nullable String reader,
        ReadOptions reading,
        Resources elsewhere,
        UnaryOperator<Article> transform,
        FaceCatalog faces,
        Instant fallbackInstant,
        boolean strict,
        Consumer<Throwable> thrown) {
    /** Whatever reader is surest, guesses on, articles as they are, warnings tolerated. */
    public static final ExportOptions STANDARD = new ExportOptions(
            null,
            ReadOptions.STANDARD,
            Resources.NONE,
            article -> article,
            FaceCatalog.bundled(),
            RenderJob.FIXED_INSTANT,
            false,
            throwable -> {});

    public ExportOptions {
        Objects.requireNonNull(reading);
        Objects.requireNonNull(elsewhere);
        Objects.requireNonNull(transform);
        Objects.requireNonNull(faces);
        Objects.requireNonNull(fallbackInstant);
        Objects.requireNonNull(thrown);
    }

    /** The same with another reader. */
    public ExportOptions withReader(@Nullable String id) {
        return new ExportOptions(id, reading, elsewhere, transform, faces, fallbackInstant, strict, thrown);
    }

    /** The same with inputs read in another way. */
    public ExportOptions withReading(ReadOptions other) {
        return new ExportOptions(reader, other, elsewhere, transform, faces, fallbackInstant, strict, thrown);
    }

    /** The same with pictures looked for elsewhere too. */
    public ExportOptions withElsewhere(Resources other) {
        return new ExportOptions(reader, reading, other, transform, faces, fallbackInstant, strict, thrown);
    }

    /** The same with another transform. */
    public ExportOptions withTransform(UnaryOperator<Article> other) {
        return new ExportOptions(reader, reading, elsewhere, other, faces, fallbackInstant, strict, thrown);
    }

    /** The same with other faces. */
    public ExportOptions withFaces(FaceCatalog other) {
        return new ExportOptions(reader, reading, elsewhere, transform, other, fallbackInstant, strict, thrown);
    }

    /** The same with another instant. */
    public ExportOptions withFallbackInstant(Instant other) {
        return new ExportOptions(reader, reading, elsewhere, transform, faces, other, strict, thrown);
    }

    /** The same, strict or not. */
    public ExportOptions withStrict(boolean other) {
        return new ExportOptions(reader, reading, elsewhere, transform, faces, fallbackInstant, other, thrown);
    }

    /** The same with somebody else listening. */
    public ExportOptions withThrown(Consumer<Throwable> other) {
        return new ExportOptions(reader, reading, elsewhere, transform, faces, fallbackInstant, strict, other);
    }
}
