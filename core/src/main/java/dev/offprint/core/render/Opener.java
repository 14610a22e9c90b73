// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Text;
import dev.offprint.core.style.Style;
import dev.offprint.core.text.Initial;
import java.util.List;
import java.util.Optional;

/**
 * The paragraph of an article whose first letter is several lines high, the same in every format: the first of its body, or
 * the second where the first is too short, such as a salutation. It begins with a plain letter and is long enough to reach
 * below it.
 *
 * @param index where in the body it stands
 * @param initial its first letter
 */
public record Opener(int index, Initial initial) {
    /** The lines beside the letter are shorter than the measure, so fewer characters fill them. */
    private static final double SHARE = .8;

    /** The opener that a style asks for; empty when it asks for none, or the text does not begin as one. */
    public static Optional<Opener> of(List<Block> body, Style style) {
        int lines = style.theme().text().dropCap();
        if (lines < 2) return Optional.empty();
        double enough = lines * style.theme().page().measure() * SHARE;
        boolean greets = isRunning(body, 0) && length(body, 0) < enough && isRunning(body, 1);
        int index = greets ? 1 : 0;
        return isRunning(body, index) && length(body, index) >= enough
                ? initial(body, index).map(initial -> new Opener(index, initial))
                : Optional.empty();
    }

    private static boolean isRunning(List<Block> body, int index) {
        return index < body.size()
                && body.get(index) instanceof Paragraph paragraph
                && paragraph.role() == Paragraph.Role.BODY
                && !paragraph.content().isEmpty();
    }

    private static int length(List<Block> body, int index) {
        return PlainText.of(((Paragraph) body.get(index)).content()).length();
    }

    private static Optional<Initial> initial(List<Block> body, int index) {
        var first = ((Paragraph) body.get(index)).content().get(0);
        return first instanceof Text text ? Initial.of(text.text()) : Optional.empty();
    }
}
