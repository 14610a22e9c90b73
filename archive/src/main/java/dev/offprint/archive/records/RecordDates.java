// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Dates;
import dev.offprint.core.read.DateText;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of a record: texts, or seconds, milliseconds or microseconds since 1970. Stateless. */
final class RecordDates {
    private static final Pattern COUNT = Pattern.compile("(-?\\d{9,16})(?:\\.\\d+)?");
    private static final List<String> TRUTHS = List.of("true", "false", "yes", "no", "0", "1");

    private RecordDates() {}

    static Dates of(Values values) {
        return new Dates(date(values, Target.DATE), date(values, Target.MODIFIED), date(values, Target.RETRIEVED));
    }

    /** The first candidate that is no truth: {@code published} may be either. */
    private static @Nullable ArticleDate date(Values values, Target target) {
        for (var path : values.shape().of(target)) {
            for (var node : path.in(values.record())) {
                var text =
                        node.isValueNode() && !node.isBoolean() ? node.asText().strip() : "";
                if (!text.isEmpty() && !TRUTHS.contains(text.toLowerCase(java.util.Locale.ROOT))) return date(text);
            }
        }
        return null;
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
