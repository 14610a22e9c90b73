// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.NoteNumbers;
import dev.offprint.core.render.Overtime;
import dev.offprint.core.style.Style;
import dev.offprint.core.text.GeneratedWords;
import java.util.ArrayList;

/**
 * Writes an article as chapters of XHTML: one, or several when it is very long. Ids are made valid and unique, links that
 * lead nowhere become text with a warning.
 */
public final class XhtmlWriter {
    private XhtmlWriter() {}

    /**
     * Writes an article whose pictures are on the shelf.
     *
     * @param stem of its files' names
     * @param limits how long it may take
     * @throws java.io.UncheckedIOException it takes longer
     */
    public static WrittenArticle write(
            Article article,
            Style style,
            PageHead head,
            String stem,
            PictureShelf pictures,
            Limits limits,
            ProblemSink problems) {
        var overtime = new Overtime(limits, article.origin().name());
        var parts = Parts.of(article.body(), stem);
        var numbers = NoteNumbers.of(article);
        var anchors = Anchors.of(article, parts, numbers);
        var words = GeneratedWords.in(article.metadata().language());
        var scope = new Scope(
                article,
                head.rightToLeft(),
                Design.of(article, style),
                pictures,
                anchors,
                numbers,
                words,
                overtime,
                problems);
        var outline = new Outline();
        var chapters = new ArrayList<Chapter>();
        for (var part : parts) chapters.add(new PageWriter(scope, head, part, outline).write());
        return new WrittenArticle(chapters, outline.sections());
    }
}
