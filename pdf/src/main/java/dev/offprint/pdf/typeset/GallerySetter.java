// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Image;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Sets galleries: pictures side by side in rows that fill the measure, all of a row equally high. */
final class GallerySetter {
    /** The share of a column that a row of pictures may take. */
    private static final double HIGHEST = .3;

    /** Between two pictures, in sizes of the body. */
    private static final double GAP = .8;

    /** Narrower than this, in sizes of the body, no picture and no caption is. */
    private static final double NARROWEST = 9;

    private static final int MOST_IN_ROW = 3;

    /** Width by height of what stands in for a picture that cannot be shown. */
    private static final double STAND_IN = 1.5;

    private final BlockSetter blocks;
    private final double gap;

    GallerySetter(BlockSetter blocks) {
        this.blocks = blocks;
        this.gap = GAP * blocks.looks().em();
    }

    Piece set(Gallery gallery) {
        var piece = blocks.composing().tagger().inside(Tag.DIV, () -> rows(gallery));
        boolean floats = !blocks.frame().nested() && !piece.isEmpty() && piece.strips() > 0 && isLow(piece);
        return floats ? piece.floating(blocks.looks().grid(), false) : piece;
    }

    /** Low enough to look for a place by itself. */
    private boolean isLow(Piece piece) {
        return piece.height() < blocks.looks().style().typeArea().height() * 2 / 3;
    }

    private Piece rows(Gallery gallery) {
        var items = new ArrayList<VerticalItem>();
        var figures = gallery.figures();
        int most = mostInRow();
        int rows = (figures.size() + most - 1) / most;
        for (int i = 0, from = 0; i < rows; i++) {
            int to = from + (figures.size() - from + rows - i - 1) / (rows - i);
            if (i > 0) items.addAll(List.of(Cut.FREE, Space.of(gap)));
            items.add(row(figures.subList(from, to)));
            from = to;
        }
        var caption = Kept.whole(new FigureSetter(blocks).caption(gallery.caption(), List.of()));
        if (!caption.isEmpty())
            items.addAll(List.of(Cut.NEVER, Space.of(blocks.looks().before(TextRole.CAPTION))));
        items.addAll(caption);
        var looks = blocks.looks();
        return new Piece(looks.halves(2), items, looks.after(TextRole.CAPTION), Piece.End.OTHER);
    }

    private int mostInRow() {
        double least = NARROWEST * blocks.looks().em();
        int fitting = (int) ((blocks.frame().measure() + gap) / (least + gap));
        return Math.max(1, Math.min(MOST_IN_ROW, fitting));
    }

    private Strip row(List<Figure> figures) {
        double all = figures.stream().mapToDouble(f -> ratio(f.image())).sum();
        double room = blocks.frame().measure() - (figures.size() - 1) * gap;
        double height = Math.min(room / all, blocks.looks().style().typeArea().height() * HIGHEST);
        double spare = Math.max(0, room - height * all) / figures.size();
        var stack = new StripStack();
        double x = blocks.frame().x();
        for (var figure : figures) {
            double width = height * ratio(figure.image()) + spare;
            var inner = blocks.in(new Frame(x, width, true));
            stack.at(
                    0,
                    StripStack.of(new FigureSetter(inner, height).fixed(figure).items()));
            x += width + gap;
        }
        return stack.strip();
    }

    private double ratio(Image image) {
        return blocks.composing()
                .pictures()
                .find(image)
                .map(shown -> shown.header().naturalWidth() / shown.header().naturalHeight())
                .orElse(STAND_IN);
    }
}
