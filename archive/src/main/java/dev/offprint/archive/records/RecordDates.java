// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import dev.offprint.archive.records.fields.Target;
import dev.offprint.archive.records.fields.Values;
import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.model.Dates;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.DateText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of a record: texts, or seconds, milliseconds or microseconds since 1970. Stateless. */
final class RecordDates {
    private static final String CODE = "read.record.date";
    private static final Pattern COUNT = Pattern.compile("(-?\\d{9,16})(?:\\.\\d+)?");

    private RecordDates() {}

    static Dates of(Values values) {
        return new Dates(date(values, Target.DATE), date(values, Target.MODIFIED), date(values, Target.RETRIEVED));
    }

    private static @Nullable ArticleDate date(Values values, Target target) {
        var text = values.text(target);
        return text == null || text.startsWith("0000") ? null : date(text);
    }

    /** Tells of the fields whose dates nobody understands. */
    static List<Problem> problems(Values values, String place) {
        var problems = new ArrayList<Problem>();
        for (var target : List.of(Target.DATE, Target.MODIFIED, Target.RETRIEVED)) {
            var date = date(values, target);
            var path = values.chosen(target);
            if (date == null || date.value() != null || path == null) continue;
            var what = "the field \"" + path.whole().exact() + "\" holds \"" + date.raw()
                    + "\", which is not understood as a date and printed as it is";
            problems.add(Problem.warning(CODE, place, what, "write it as 2026-11-24"));
        }
        return problems;
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
