// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadResult;
import java.util.ArrayList;

/** Whether what was read is an article at all: nobody wants blank pages. */
final class Substance {
    private Substance() {}

    /** A failure for an article of nothing, a warning for one of only a headline; one of only an abstract is told of. */
    static ReadResult required(ReadResult.Ok read) {
        var article = read.article();
        if (!article.body().isEmpty()) return read;
        var place = article.origin().name();
        if (isNothing(article)) {
            var problem =
                    Problem.error("read.no-article", place, "the input holds no article", "give an input with text");
            return new ReadResult.Failed(article.origin(), problem);
        }
        var notices = new ArrayList<>(read.notices());
        notices.add(
                article.metadata().summary().isEmpty()
                        ? Problem.warning(
                                "read.no-body", place, "the article has no text below its title", "is it whole?")
                        : Problem.info("read.no-body", place, "the article has no text below its abstract", ""));
        return new ReadResult.Ok(article, notices);
    }

    private static boolean isNothing(Article article) {
        var metadata = article.metadata();
        return metadata.headlineText().isBlank()
                && metadata.summary().isEmpty()
                && metadata.leadImage() == null
                && article.notes().isEmpty();
    }
}
