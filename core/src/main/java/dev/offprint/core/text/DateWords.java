// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates in words, from our own tables: the JDK's differ from version to version. English where there is no table.
 * Thread-safe.
 */
public final class DateWords {
    private DateWords() {}

    /** A day: {@code 3 May 2024}. */
    public static String day(LocalDate date, @Nullable String language) {
        var words = GeneratedWords.in(language);
        return words.phrase("date")
                .replace("{day}", String.valueOf(date.getDayOfMonth()))
                .replace("{month}", name(words, "months-in-date", date.getMonthValue()))
                .replace("{year}", String.valueOf(date.getYear()));
    }

    /** A month: {@code May 2024}. */
    public static String month(YearMonth month, @Nullable String language) {
        var words = GeneratedWords.in(language);
        return words.phrase("month")
                .replace("{month}", name(words, "months", month.getMonthValue()))
                .replace("{year}", String.valueOf(month.getYear()));
    }

    private static String name(GeneratedWords words, String key, int month) {
        return words.phrase(key).split(" ", -1)[month - 1];
    }
}
