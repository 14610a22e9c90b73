// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Block;
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
import java.util.List;
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

    /** The first paragraph, or the second where the first is too short, such as a salutation. */
    private static @Nullable Paragraph opener(Article article) {
        var body = article.body();
        boolean greets = isRunning(body, 0) && !isLong(body.get(0)) && isRunning(body, 1);
        int at = greets ? 1 : 0;
        if (!isRunning(body, at) || !isLong(body.get(at))) return null;
        var first = (Paragraph) body.get(at);
        var text = PlainText.of(first.content());
        return beginsWithWord(first) && isLettered(text.codePointAt(0)) ? first : null;
    }

    private static boolean isRunning(List<Block> body, int at) {
        return at < body.size() && body.get(at) instanceof Paragraph p && p.role() == Paragraph.Role.BODY;
    }

    private static boolean isLong(Block paragraph) {
        return PlainText.of(((Paragraph) paragraph).content()).length() >= LONG_ENOUGH;
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
