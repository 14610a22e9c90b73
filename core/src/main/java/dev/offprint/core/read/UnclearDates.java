// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleDate;
import dev.offprint.core.notice.Notices;
import dev.offprint.core.notice.Problem;
import org.jspecify.annotations.Nullable;

/** Tells of the dates of an article that nobody understands, unless its reader has. Stateless. */
final class UnclearDates {
    private UnclearDates() {}

    static void tell(Article article, Notices notices, String place) {
        var dates = article.metadata().dates();
        tell("publication", dates.published(), notices, place);
        tell("the last change", dates.modified(), notices, place);
        tell("retrieval", dates.retrieved(), notices, place);
    }

    private static void tell(String of, @Nullable ArticleDate date, Notices notices, String place) {
        if (date == null || date.value() != null) return;
        var raw = "\"" + date.raw() + "\"";
        boolean isTold = notices.all().stream().anyMatch(p -> p.what().contains(raw));
        if (isTold) return;
        var what = "the date of " + of + ", " + raw + ", is not understood and printed as it is";
        notices.accept(Problem.warning("read.date", place, what, "write it as 2026-11-24"));
    }
}
