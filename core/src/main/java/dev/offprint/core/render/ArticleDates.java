// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.text.DateWords;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Prints dates. */
final class ArticleDates {
    private ArticleDates() {}

    /** In words as precisely as it is known, the time of day left out; as the source gives it when it made no sense. */
    static String print(ArticleDate date, @Nullable String language) {
        var value = date.value();
        if (value == null) return date.raw();
        return switch (date.precision()) {
            case YEAR -> String.valueOf(value.getYear());
            case MONTH -> DateWords.month(YearMonth.from(value), language);
            case DAY, MINUTE, SECOND -> DateWords.day(value.toLocalDate(), language);
        };
    }
}
