// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Fields;
import dev.offprint.core.model.ArticleDate;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Dates of items and comments, which an export gives by its site's clock and by that of Greenwich. Stateless. */
final class PostDates {
    private static final int QUARTER = 15 * 60;
    private static final int FARTHEST = 18 * 60 * 60;

    private PostDates() {}

    /** The date by the site's clock, in its offset; null when there is none. That of a draft is all zeros. */
    static @Nullable ArticleDate of(Element element, String local, String greenwich) {
        var here = date(element, local);
        var there = date(element, greenwich);
        if (here == null || here.value() == null) return there;
        if (there == null || there.value() == null) return here;
        long ahead = Duration.between(there.value(), here.value()).toSeconds();
        // Editors that set one of the two leave others apart by anything.
        if (ahead % QUARTER != 0 || Math.abs(ahead) > FARTHEST) return there;
        var value = here.value().withOffsetSameLocal(ZoneOffset.ofTotalSeconds((int) ahead));
        return new ArticleDate(here.raw(), value, here.precision());
    }

    /** The date of a field; null when there is none. */
    static @Nullable ArticleDate date(Element element, String name) {
        var text = Fields.text(element, name);
        boolean isNone = text.isEmpty() || text.startsWith("0000") || text.contains("-0001");
        return isNone ? null : Fields.date(text);
    }
}
