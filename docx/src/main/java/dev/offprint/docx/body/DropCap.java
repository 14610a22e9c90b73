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
 * @param before a salutation, or nothing
 * @param rest the blocks that follow, without the letter
 */
record DropCap(List<Block> before, String letter, List<Block> rest) {
    /** A letter of a script with capitals, which stands by itself. */
    private static final Pattern FIRST = Pattern.compile("[\\p{Pi}\\p{Ps}\"'¿¡]?\\p{Lu}\\p{M}*");

    /**
     * The drop cap of a text: of its first paragraph, or of the second where the first is too short, such as a salutation.
     *
     * @param letters that a paragraph must have, to reach below it
     * @return empty when the text does not begin with running words, or too few of them
     */
    static Optional<DropCap> of(List<Block> body, int letters) {
        boolean greets = isRunning(body, 0) && length(body.get(0)) < letters && isRunning(body, 1);
        int at = greets ? 1 : 0;
        if (!isRunning(body, at) || length(body.get(at)) < letters) return Optional.empty();
        var first = (Paragraph) body.get(at);
        if (!(first.content().get(0) instanceof Text text)) return Optional.empty();
        var letter = FIRST.matcher(text.text());
        if (!letter.lookingAt()) return Optional.empty();
        var split = split(body.subList(at, body.size()), first, text, letter.end());
        return Optional.of(new DropCap(List.copyOf(body.subList(0, at)), split.letter, split.rest));
    }

    private static boolean isRunning(List<Block> body, int at) {
        return at < body.size()
                && body.get(at) instanceof Paragraph p
                && p.role() == Paragraph.Role.BODY
                && !p.content().isEmpty();
    }

    private static int length(Block paragraph) {
        return PlainText.of(((Paragraph) paragraph).content()).length();
    }

    private static DropCap split(List<Block> body, Paragraph first, Text text, int end) {
        var inlines = new ArrayList<Inline>(first.content());
        if (end == text.text().length()) inlines.remove(0);
        else inlines.set(0, new Text(text.text().substring(end)));
        var rest = new ArrayList<Block>(body);
        rest.set(0, new Paragraph(first.attributes(), first.role(), inlines));
        return new DropCap(List.of(), text.text().substring(0, end), List.copyOf(rest));
    }
}
