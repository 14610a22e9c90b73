// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Quote;
import dev.offprint.docx.template.ParagraphStyle;
import dev.offprint.docx.template.Shapes;

/** Writes quotes with those who said it. */
final class QuoteWriter {
    private final BlockWriter blocks;

    QuoteWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(Quote quote) {
        boolean attributed = !quote.attribution().isEmpty();
        var place = place(quote.kind());
        var flow = blocks.flow();
        flow.leave(After.OTHER);
        blocks.at(place.close(attributed ? 0 : null).kept(attributed)).all(quote.content());
        if (attributed) {
            var source = quote.kind() == Quote.Kind.PULL ? place : place.voiced(Voice.QUOTE);
            blocks.text().write(ParagraphStyle.ATTRIBUTION, quote.attribution(), source);
        }
        return After.OTHER;
    }

    private Place place(Quote.Kind kind) {
        var place = blocks.place();
        if (kind == Quote.Kind.PULL) return place.voiced(Voice.PULL_QUOTE);
        int step = Shapes.step(blocks.story().style());
        return place.indented(step, step).voiced(Voice.QUOTE);
    }
}
