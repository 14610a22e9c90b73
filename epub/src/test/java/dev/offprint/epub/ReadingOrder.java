// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.NoteNumbers;
import java.util.ArrayList;
import java.util.List;

/** The texts of an article in the order in which they must be read: title block, body, notes as marked, references. */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<String> of(Article article) {
        var notes = NoteNumbers.of(article).notes();
        var ordered = new Article(
                article.metadata(), article.body(), notes, article.references(), article.assets(), article.origin());
        var texts = new ArrayList<String>();
        for (var inline : Contents.of(ordered).inlines()) {
            if (inline instanceof Text text && !text.text().isBlank()) texts.add(tidy(text.text()));
        }
        return texts;
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
