// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.docx.template.ParagraphStyle;
import dev.offprint.docx.template.Shapes;
import java.util.List;

/** Writes what stands under a picture or over a table; the credit follows in the last line. */
final class CaptionWriter {
    private final BlockWriter blocks;

    CaptionWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    /**
     * Writes a caption.
     *
     * @param above whether it stays with what follows
     */
    After write(List<Block> caption, List<Inline> credit, boolean above) {
        int last = caption.size() - 1;
        boolean joined = last >= 0 && caption.get(last) instanceof Paragraph;
        var place = blocks.place()
                .voiced(Voice.CAPTION)
                .kept(above || blocks.place().keepNext());
        if (above) place = place.close(Shapes.half(blocks.story().style()) / 2);
        blocks.at(place).all(joined ? caption.subList(0, last) : caption);
        if (joined) line((Paragraph) caption.get(last), credit, place);
        else if (!credit.isEmpty()) line(Paragraph.of(List.of()), credit, place);
        return After.OTHER;
    }

    private void line(Paragraph caption, List<Inline> credit, Place around) {
        blocks.bookmark(caption);
        if (caption.content().isEmpty() && credit.isEmpty()) return;
        var place = around.within(caption.attributes());
        var look = RunLook.of(ParagraphStyle.CAPTION.role(), place);
        var story = blocks.story();
        boolean tall = TextWriter.isTall(caption.content()) || TextWriter.isTall(credit);
        blocks.text()
                .paragraphs()
                .write(ParagraphSpec.of(ParagraphStyle.CAPTION).tall(tall), place, runs -> {
                    new InlineWriter(story, look).all(caption.content());
                    if (!caption.content().isEmpty() && !credit.isEmpty()) runs.text(" ", look);
                    new InlineWriter(story, look.with(Mark.CREDIT)).all(credit);
                });
    }
}
