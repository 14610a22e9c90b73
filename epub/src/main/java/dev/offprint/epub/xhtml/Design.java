// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.render.Opener;
import dev.offprint.core.render.SectionNumbers;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TitleDesign;
import org.jspecify.annotations.Nullable;

/**
 * What a style asks of the markup of one article.
 *
 * @param numbers of its sections
 * @param opener the paragraph that begins with a drop cap; null for none
 */
record Design(
        TitleDesign title, SectionNumbers numbers, @Nullable Paragraph opener) {
    static Design of(Article article, Style style) {
        var opener = Opener.of(article.body(), style)
                .filter(found -> found.initial().quote().isEmpty()) // CSS would enlarge the quotation mark too
                .map(found -> (Paragraph) article.body().get(found.index()))
                .orElse(null);
        return new Design(style.theme().title(), SectionNumbers.of(article, style), opener);
    }

    String number(Heading heading) {
        return numbers.number(heading);
    }
}
