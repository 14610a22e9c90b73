// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import dev.offprint.core.model.ArticleDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The dates of articles in words. Stateless. */
public final class ArticleDates {
    private ArticleDates() {}

    /**
     * In words as precisely as it is known, the time of day left out; as the source gives it when it made no sense.
     *
     * @param language BCP 47; null when unknown
     */
    public static String print(ArticleDate date, @Nullable String language) {
        var value = date.value();
        if (value == null) return date.raw();
        return switch (date.precision()) {
            case YEAR -> String.valueOf(value.getYear());
            case MONTH -> DateWords.month(YearMonth.from(value), language);
            case DAY, MINUTE, SECOND -> DateWords.day(value.toLocalDate(), language);
        };
    }
}
