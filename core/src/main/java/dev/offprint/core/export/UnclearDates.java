// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderProblems;
import java.util.stream.Stream;

/** Dates that are printed as they stand, because nobody understands them. */
final class UnclearDates {
    private UnclearDates() {}

    static void tell(Article article, ProblemSink problems) {
        var dates = article.metadata().dates();
        Stream.of(dates.published(), dates.modified())
                .flatMap(Stream::ofNullable)
                .filter(date -> date.value() == null)
                .forEach(date -> problems.accept(
                        RenderProblems.dateUnclear(date, article.origin().name())));
    }
}
