// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Quote;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Rectangle;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Sets quotes: of the text indented on both sides, pulled ones large between two hairlines. */
final class QuoteSetter {
    private static final double INDENT = 2;

    private final BlockSetter blocks;

    QuoteSetter(BlockSetter blocks) {
        this.blocks = blocks;
    }

    Piece set(Quote quote) {
        return quote.kind() == Quote.Kind.PULL ? pull(quote) : block(quote);
    }

    private Piece block(Quote quote) {
        double indent = INDENT * blocks.looks().em();
        var inner = blocks.in(blocks.frame().indented(indent, indent)).as(TextRole.QUOTE);
        return inside(quote, inner)
                .spaced(blocks.looks().before(TextRole.QUOTE), blocks.looks().after(TextRole.QUOTE))
                .closed();
    }

    private Piece pull(Quote quote) {
        var looks = blocks.looks();
        var inner = inside(quote, blocks.in(blocks.frame().indented(0, 0)).as(TextRole.PULL_QUOTE));
        double white = looks.halves(1);
        var items = new ArrayList<VerticalItem>(List.of(line(0, white), Cut.NEVER));
        items.addAll(Kept.whole(inner.items()));
        items.add(Cut.NEVER);
        items.add(line(white, white + 1));
        return new Piece(looks.before(TextRole.PULL_QUOTE), items, looks.after(TextRole.PULL_QUOTE), Piece.End.OTHER);
    }

    private Strip line(double y, double height) {
        var frame = blocks.frame();
        var accent = blocks.looks().style().theme().palette().accent();
        Bar bar = Bars.bar(new Rectangle(frame.x(), y, frame.measure(), Bars.HAIRLINE), accent);
        return Strip.of(height, List.of(bar));
    }

    private Piece inside(Quote quote, BlockSetter inner) {
        return blocks.composing().tagger().inside(Tag.BLOCK_QUOTE, () -> {
            var galley = new Galley().add(inner.all(quote.content()));
            if (!quote.attribution().isEmpty()) {
                var text = inner.text();
                galley.add(blocks.composing().tagger().inside(Tag.P, () -> {
                    var spans = new ArrayList<>(text.words(TextRole.ATTRIBUTION, "\u2014 "));
                    spans.addAll(text.spans(TextRole.ATTRIBUTION, quote.attribution()));
                    return text.paragraph(TextRole.ATTRIBUTION, spans, inner.frame());
                }));
            }
            return galley.piece();
        });
    }
}
