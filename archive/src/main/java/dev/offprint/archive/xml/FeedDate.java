// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.xml;

import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.read.DateText;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as RFC 822 means them and as feeds write them: years of two digits, zones by name. Stateless. */
public final class FeedDate {
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}[ -]\\p{L}{3,9}[ -])(\\d{2})(?=\\s)");
    private static final Pattern ZONE = Pattern.compile("\\s(UT|[ECMP][SD]T)$");
    private static final Map<String, String> OFFSETS = Map.of(
            "UT", "+0000", "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "MST", "-0700", "MDT",
            "-0600", "PST", "-0800", "PDT", "-0700");

    private FeedDate() {}

    /** The date of a text; null when it is blank. */
    public static @Nullable ArticleDate of(String text) {
        var raw = text.strip();
        if (raw.isEmpty()) return null;
        var year = SHORT_YEAR
                .matcher(raw)
                .replaceFirst(m -> m.group(1) + (m.group(2).compareTo("70") < 0 ? "20" : "19") + m.group(2));
        var zoned = ZONE.matcher(year).replaceFirst(m -> " " + OFFSETS.get(m.group(1)));
        var date = DateText.parse(zoned);
        return date.value() == null ? ArticleDate.unparsed(raw) : new ArticleDate(raw, date.value(), date.precision());
    }
}
