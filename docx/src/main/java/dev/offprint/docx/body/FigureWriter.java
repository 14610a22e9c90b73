// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Image;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.docx.template.ParagraphStyle;

/** Writes pictures that stand by themselves, bound to their captions. */
final class FigureWriter {
    /** The share of the page that a picture may take, so that its caption stands beside it. */
    private static final double HIGHEST = .7;

    private static final double TWIPS = 20;

    private final BlockWriter blocks;

    FigureWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(Figure figure) {
        boolean captioned = !figure.caption().isEmpty() || !figure.credit().isEmpty();
        var spec = ParagraphSpec.of(ParagraphStyle.FIGURE).keptWithNext(captioned);
        var found = blocks.story().manuscript().pictures().find(figure.image());
        if (found.isPresent()) shown(figure.image(), found.get(), spec);
        else standIn(figure.image(), spec);
        new CaptionWriter(blocks).write(figure.caption(), figure.credit(), false);
        if (!captioned)
            blocks.flow()
                    .gap(blocks.story().template().shape(ParagraphStyle.CAPTION).after());
        return After.OTHER;
    }

    private void shown(Image image, Pictures.Shown shown, ParagraphSpec spec) {
        var size = shown.header().fitted(blocks.place().room() / TWIPS, highest());
        blocks.text()
                .paragraphs()
                .write(spec, blocks.place(), runs -> new Drawing(blocks.story()).write(image, shown, size));
    }

    private double highest() {
        return blocks.story().style().typeArea().height() * HIGHEST;
    }

    /** What a picture says, where it cannot be shown. */
    private void standIn(Image image, ParagraphSpec spec) {
        var alt = image.alt().orEmpty();
        var shown = alt.isEmpty() ? blocks.story().manuscript().word(GeneratedWord.PICTURE) : alt;
        var text = "[" + shown + "]";
        var look = RunLook.of(ParagraphStyle.FIGURE.role(), blocks.place()).with(Mark.EMPHASIS);
        blocks.text().paragraphs().write(spec, blocks.place(), runs -> runs.text(text, look));
    }
}
