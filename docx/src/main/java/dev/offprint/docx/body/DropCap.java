// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first letter of an article, with a quotation mark before it, and what is left of the text.
 *
 * @param rest the blocks without the letter
 */
record DropCap(String letter, List<Block> rest) {
    /** A letter of a script with capitals, which stands by itself. */
    private static final Pattern FIRST = Pattern.compile("[\\p{Pi}\\p{Ps}\"'¿¡]?\\p{Lu}\\p{M}*");

    /**
     * The drop cap of a text.
     *
     * @param letters that the first paragraph must have, to reach below it
     * @return empty when the text does not begin with running words, or too few of them
     */
    static Optional<DropCap> of(List<Block> body, int letters) {
        if (body.isEmpty() || !(body.get(0) instanceof Paragraph first)) return Optional.empty();
        if (first.role() != Paragraph.Role.BODY || first.content().isEmpty()) return Optional.empty();
        if (!(first.content().get(0) instanceof Text text)) return Optional.empty();
        if (PlainText.of(first.content()).length() < letters) return Optional.empty();
        var letter = FIRST.matcher(text.text());
        return letter.lookingAt() ? Optional.of(split(body, first, text, letter.end())) : Optional.empty();
    }

    private static DropCap split(List<Block> body, Paragraph first, Text text, int end) {
        var inlines = new ArrayList<Inline>(first.content());
        if (end == text.text().length()) inlines.remove(0);
        else inlines.set(0, new Text(text.text().substring(end)));
        var rest = new ArrayList<Block>(body);
        rest.set(0, new Paragraph(first.attributes(), first.role(), inlines));
        return new DropCap(text.text().substring(0, end), List.copyOf(rest));
    }
}
