// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.render.TitleBlock;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Sets the line of publication, section and date between a hairline and a double rule: spread over the measure. */
final class Masthead {
    /** Between two of its words, at least, in sizes. */
    private static final double GAP = 2;

    private final BlockSetter blocks;

    Masthead(BlockSetter blocks) {
        this.blocks = blocks;
    }

    Piece set(List<String> words) {
        if (words.isEmpty()) return Piece.NOTHING;
        var items = new ArrayList<VerticalItem>();
        items.add(Strip.of(Bars.HAIRLINE, List.of(Bars.rule(blocks.frame(), 0, width(), blocks.looks()))));
        items.addAll(blocks.composing().tagger().inside(Tag.P, () -> line(words)));
        items.add(Bars.doubleRule(blocks.frame(), blocks.looks()));
        var looks = blocks.looks();
        return new Piece(0, Kept.whole(items), looks.after(TextRole.MASTHEAD), Piece.End.HEADING);
    }

    private double width() {
        return blocks.frame().measure();
    }

    private List<VerticalItem> line(List<String> words) {
        var text = blocks.text();
        double gap = GAP * blocks.looks().look(TextRole.MASTHEAD).size();
        double widest = words.stream()
                .mapToDouble(word -> text.width(TextRole.MASTHEAD, word))
                .max()
                .orElse(0);
        if (widest > width() / words.size() - gap) {
            var joined = text.words(TextRole.MASTHEAD, String.join(TitleBlock.SEPARATOR, words));
            return text.paragraph(TextRole.MASTHEAD, joined, blocks.frame()).items();
        }
        var strip = part(words.get(0), Alignment.START);
        for (int i = 1; i < words.size(); i++) {
            strip = strip.with(part(words.get(i), i == words.size() - 1 ? Alignment.END : Alignment.CENTER));
        }
        return List.of(strip);
    }

    private Strip part(String word, Alignment alignment) {
        var text = blocks.text();
        return text.strips(TextRole.MASTHEAD, text.words(TextRole.MASTHEAD, word), blocks.frame(), alignment)
                .get(0);
    }
}
