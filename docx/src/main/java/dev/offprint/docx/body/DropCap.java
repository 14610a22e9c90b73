// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.Opener;
import dev.offprint.core.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first letter of an article, with a quotation mark before it, and what is left of the text.
 *
 * @param before a salutation, or nothing
 * @param rest the blocks that follow, without the letter
 */
record DropCap(List<Block> before, String letter, List<Block> rest) {
    /** The drop cap that a style asks for; empty when it asks for none, or the text does not begin with one. */
    static Optional<DropCap> of(List<Block> body, Style style) {
        return Opener.of(body, style).map(opener -> split(body, opener));
    }

    private static DropCap split(List<Block> body, Opener opener) {
        var first = (Paragraph) body.get(opener.index());
        var inlines = new ArrayList<Inline>(first.content());
        var text = ((Text) inlines.get(0)).text();
        int end = opener.initial().end();
        inlines.set(0, new Text(text.substring(end)));
        var rest = new ArrayList<>(body.subList(opener.index(), body.size()));
        rest.set(0, new Paragraph(first.attributes(), first.role(), inlines));
        return new DropCap(List.copyOf(body.subList(0, opener.index())), text.substring(0, end), List.copyOf(rest));
    }
}
