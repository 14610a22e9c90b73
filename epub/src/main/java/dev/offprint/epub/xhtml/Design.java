// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.LangSpan;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.SectionNumbers;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TitleDesign;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a style asks of the markup of one article.
 *
 * @param numbers of its sections
 * @param opener the paragraph that begins with a drop cap; null for none
 */
record Design(
        TitleDesign title, SectionNumbers numbers, @Nullable Paragraph opener) {
    /** Scripts whose letters stand alone and on a baseline. */
    private static final Set<UnicodeScript> LETTERED =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    /** Characters; a shorter paragraph would not reach the foot of the letter. */
    private static final int LONG_ENOUGH = 80;

    static Design of(Article article, Style style) {
        boolean raised = style.theme().text().dropCap() > 1;
        return new Design(style.theme().title(), SectionNumbers.of(article, style), raised ? opener(article) : null);
    }

    String number(Heading heading) {
        return numbers.number(heading);
    }

    private static @Nullable Paragraph opener(Article article) {
        if (article.body().isEmpty() || !(article.body().get(0) instanceof Paragraph first)) return null;
        var text = PlainText.of(first.content());
        boolean opens = first.role() == Paragraph.Role.BODY && text.length() >= LONG_ENOUGH && beginsWithWord(first);
        return opens && isLettered(text.codePointAt(0)) ? first : null;
    }

    /** Whether CSS finds a first letter. */
    private static boolean beginsWithWord(Paragraph paragraph) {
        var first = paragraph.content().get(0);
        return first instanceof Text || first instanceof Styled || first instanceof Link || first instanceof LangSpan;
    }

    private static boolean isLettered(int codePoint) {
        return Character.isLetter(codePoint) && LETTERED.contains(UnicodeScript.of(codePoint));
    }
}
