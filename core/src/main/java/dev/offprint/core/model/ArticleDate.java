// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date as the source gives it, and what it means.
 *
 * @param raw the source's own text; printed when the date could not be understood
 * @param value the date in its own offset, smaller fields at their least value; null when it could not be understood
 * @param precision which fields of the value are meant
 */
public record ArticleDate(String raw, @Nullable OffsetDateTime value, Precision precision) {
    /** Which fields of a date are known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE,
        SECOND
    }

    public ArticleDate {
        Checks.notBlank(raw, "a date");
        Objects.requireNonNull(precision);
    }

    /** A date that could not be understood. */
    public static ArticleDate unparsed(String raw) {
        return new ArticleDate(raw, null, Precision.DAY);
    }

    /** Whether both are understood and of the same day, each in its own zone. */
    public boolean isSameDay(ArticleDate other) {
        return value != null && other.value != null && value.toLocalDate().equals(other.value.toLocalDate());
    }
}
