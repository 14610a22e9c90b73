// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Dates;
import dev.offprint.core.read.DateText;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of a record: texts, or seconds, milliseconds or microseconds since 1970. Stateless. */
final class RecordDates {
    private static final Pattern COUNT = Pattern.compile("(-?\\d{9,16})(?:\\.\\d+)?");

    private RecordDates() {}

    static Dates of(Values values) {
        return new Dates(date(values, Target.DATE), date(values, Target.MODIFIED), date(values, Target.RETRIEVED));
    }

    private static @Nullable ArticleDate date(Values values, Target target) {
        var text = values.text(target);
        return text == null ? null : date(text);
    }

    private static ArticleDate date(String text) {
        var count = COUNT.matcher(text);
        return count.matches()
                ? DateText.parse(instant(Long.parseLong(count.group(1))).toString())
                : DateText.parse(text);
    }

    private static Instant instant(long count) {
        if (Math.abs(count) < 100_000_000_000L) return Instant.ofEpochSecond(count);
        return Instant.ofEpochMilli(Math.abs(count) < 100_000_000_000_000L ? count : count / 1000);
    }
}
