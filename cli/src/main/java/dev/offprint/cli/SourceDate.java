// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import dev.offprint.core.render.RenderJob;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads {@code SOURCE_DATE_EPOCH}: the date in the files of an article that has none. Stateless. */
final class SourceDate {
    static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private SourceDate() {}

    /**
     * The instant of so many seconds; a fixed one when nothing is set.
     *
     * @throws IllegalArgumentException it is no such number
     */
    static Instant of(@Nullable String value) {
        if (value == null || value.isBlank()) return RenderJob.FIXED_INSTANT;
        try {
            return Instant.ofEpochSecond(Long.parseLong(value.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException(VARIABLE + " must be seconds since 1970, was \"" + value + "\"", e);
        }
    }
}
