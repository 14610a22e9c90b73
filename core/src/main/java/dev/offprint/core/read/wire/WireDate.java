// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.wire;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.read.DateText;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands dates as wires write them: ISO 8601 with hyphens and colons or without. Stateless. */
public final class WireDate {
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?(Z|[+-]\\d{2}:?\\d{2})?");

    private static final Pattern BASIC_DAY = Pattern.compile("(\\d{8})(?:Z|[+-]\\d{2}:?\\d{2})");

    private WireDate() {}

    /** The date of a text; empty when that is blank. */
    public static Optional<ArticleDate> of(String text) {
        var raw = text.strip();
        if (raw.isEmpty()) return Optional.empty();
        var day = BASIC_DAY.matcher(raw);
        if (day.matches()) return Optional.of(as(raw, DateText.parse(day.group(1))));
        var basic = BASIC.matcher(raw);
        if (!basic.matches()) return Optional.of(DateText.parse(raw));
        var seconds = basic.group(6) == null ? "" : ":" + basic.group(6);
        var zone = basic.group(7) == null ? "" : basic.group(7);
        var date = DateText.parse(basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3) + "T" + basic.group(4)
                + ":" + basic.group(5) + seconds + zone);
        return Optional.of(as(raw, date));
    }

    private static ArticleDate as(String raw, ArticleDate date) {
        return new ArticleDate(raw, date.value(), date.precision());
    }

    /** The instant of a text; empty when it is none. */
    public static Optional<Instant> instant(String text) {
        return of(text).flatMap(d -> Optional.ofNullable(d.value())).map(v -> v.toInstant());
    }
}
