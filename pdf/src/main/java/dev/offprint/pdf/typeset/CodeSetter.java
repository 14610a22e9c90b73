// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.paragraph.Owner;
import dev.offprint.pdf.paragraph.Span;
import java.util.ArrayList;
import java.util.List;

/** Sets program text in the mono face on a tint, line by line. */
final class CodeSetter {
    private static final double PADDING = .7;

    private final BlockSetter blocks;

    CodeSetter(BlockSetter blocks) {
        this.blocks = blocks;
    }

    Piece set(CodeBlock code) {
        return blocks.composing()
                .tagger()
                .inside(Tag.P, () -> blocks.composing().tagger().inside(Tag.CODE, () -> plain(code.text())));
    }

    /** Lines on a tint, inside the structure element that is open. */
    Piece plain(String text) {
        var looks = blocks.looks();
        double padding = PADDING * looks.look(TextRole.CODE).size();
        var inner = blocks.frame().indented(padding, padding);
        var lines = blocks.text().preformatted(TextRole.CODE, spans(text), inner);
        if (lines.isEmpty()) return Piece.NOTHING;
        var all = new ArrayList<Strip>();
        all.add(Strip.blank(padding * .7));
        all.addAll(lines);
        all.add(Strip.blank(padding * .7));
        return new Piece(looks.before(TextRole.CODE), tinted(all), looks.after(TextRole.CODE), Piece.End.OTHER);
    }

    /** The padding is bound to the two lines next to it. */
    private List<VerticalItem> tinted(List<Strip> strips) {
        var items = new ArrayList<VerticalItem>();
        for (int i = 0; i < strips.size(); i++) {
            var strip = strips.get(i);
            if (i > 0) items.add(i < 3 || i > strips.size() - 3 ? Cut.NEVER : new Cut(60));
            items.add(strip.over(List.of(Bars.ground(blocks.frame(), strip.height(), blocks.looks()))));
        }
        return items;
    }

    private List<Span> spans(String text) {
        var setting = blocks.looks().setting(TextRole.CODE, blocks.composing().language());
        var owner = Owner.of(blocks.composing().tagger().content());
        var spans = new ArrayList<Span>();
        for (var line : text.replace("\t", "    ").split("\n", -1)) {
            if (!spans.isEmpty()) spans.add(new Span.Break());
            spans.add(new Span.Words(line.isEmpty() ? " " : line, setting, owner));
        }
        return spans;
    }
}
