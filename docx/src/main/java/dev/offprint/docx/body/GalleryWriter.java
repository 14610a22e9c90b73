// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.docx.template.ParagraphStyle;
import java.util.List;

/** Writes pictures that belong together: two without captions share a line, others stand one under the other. */
final class GalleryWriter {
    private static final double TWIPS = 20;
    private static final double SPACE = 6;
    /** The share of the page that a line of pictures may take. */
    private static final double HIGHEST = .4;

    private final BlockWriter blocks;

    GalleryWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    After write(Gallery gallery) {
        boolean captioned = !gallery.caption().isEmpty();
        var figures = gallery.figures();
        for (int i = 0; i < figures.size(); ) {
            int count = i + 1 < figures.size() && isBare(figures.get(i)) && isBare(figures.get(i + 1)) ? 2 : 1;
            boolean last = i + count == figures.size();
            var at = blocks.at(
                    blocks.place().kept((last && captioned) || blocks.place().keepNext()));
            if (count == 1) at.all(figures.subList(i, i + 1));
            else pair(at, figures.get(i), figures.get(i + 1));
            i += count;
        }
        return new CaptionWriter(blocks).write(gallery.caption(), List.of(), false);
    }

    private boolean isBare(Figure figure) {
        return figure.caption().isEmpty()
                && figure.credit().isEmpty()
                && pictures().find(figure.image()).isPresent();
    }

    private Pictures pictures() {
        return blocks.story().manuscript().pictures();
    }

    private void pair(BlockWriter at, Figure first, Figure second) {
        at.bookmark(first);
        at.bookmark(second);
        var left = pictures().find(first.image()).orElseThrow();
        var right = pictures().find(second.image()).orElseThrow();
        double height = height(left.header(), right.header());
        var drawing = new Drawing(blocks.story());
        var spec = ParagraphSpec.of(ParagraphStyle.FIGURE);
        var look = RunLook.of(ParagraphStyle.FIGURE.role(), at.place());
        at.text().paragraphs().write(spec, at.place(), runs -> {
            drawing.write(first.image(), left, size(left.header(), height));
            runs.text("\u2002", look);
            drawing.write(second.image(), right, size(right.header(), height));
        });
        at.flow().gap(blocks.story().template().shape(ParagraphStyle.CAPTION).before());
    }

    /** Both are equally high, and together as wide as the column where their natural size allows. */
    private double height(PictureHeader left, PictureHeader right) {
        double room = blocks.place().room() / TWIPS - SPACE;
        double wide = room / (ratio(left) + ratio(right));
        double natural = Math.min(left.naturalHeight(), right.naturalHeight());
        double most = blocks.story().style().typeArea().height() * HIGHEST;
        return Math.min(wide, Math.min(natural, most));
    }

    private static PictureHeader.Size size(PictureHeader header, double height) {
        return new PictureHeader.Size(height * ratio(header), height);
    }

    private static double ratio(PictureHeader header) {
        return (double) header.width() / header.height();
    }
}
