// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Gallery;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Text;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.ElementBox;
import dev.offprint.pdf.flow.Floating;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Picture;
import dev.offprint.pdf.page.Rectangle;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.paragraph.Span;
import java.util.ArrayList;
import java.util.List;

/** Sets pictures with their captions; the credit stands in the caption's line. */
final class FigureSetter {
    /** The share of a column that a picture may take, so that its caption and some text stand beside it. */
    private static final double HIGHEST = .7;

    private final BlockSetter blocks;

    FigureSetter(BlockSetter blocks) {
        this.blocks = blocks;
    }

    /** A figure that finds its place by itself, unless it stands inside something else. */
    Piece floating(Figure figure) {
        var piece = fixed(figure);
        if (blocks.frame().nested() || piece.isEmpty()) return piece;
        var content = new ArrayList<VerticalItem>(List.of(Space.of(piece.before())));
        content.addAll(piece.items());
        content.add(Space.toGrid(piece.after()));
        // White stands inside: a figure that moves takes it along.
        return new Piece(0, List.of(new Floating(content)), 0, Piece.End.OTHER);
    }

    /** A figure that stands where it stands. */
    Piece fixed(Figure figure) {
        var looks = blocks.looks();
        return blocks.composing().tagger().inside(Tag.DIV, () -> {
            var items = new ArrayList<VerticalItem>(picture(figure.image()));
            var caption = caption(figure.caption(), figure.credit());
            if (!caption.isEmpty()) {
                items.add(Cut.NEVER);
                items.add(Space.of(looks.before(TextRole.CAPTION)));
                items.addAll(caption);
            }
            return new Piece(looks.halves(2), Kept.whole(items), looks.after(TextRole.CAPTION), Piece.End.OTHER);
        });
    }

    Piece gallery(Gallery gallery) {
        return blocks.composing().tagger().inside(Tag.DIV, () -> {
            var galley = new Galley();
            gallery.figures().forEach(figure -> galley.add(fixed(figure)));
            var caption = caption(gallery.caption(), List.of());
            if (!caption.isEmpty())
                galley.add(new Piece(0, caption, blocks.looks().halves(2), Piece.End.OTHER));
            return galley.piece();
        });
    }

    private List<VerticalItem> picture(Image image) {
        var found = blocks.composing().pictures().find(image);
        return found.isPresent() ? List.of(shown(found.get(), image)) : standIn(image);
    }

    private Strip shown(Illustration shown, Image image) {
        var frame = blocks.frame();
        double most = blocks.looks().style().typeArea().height() * HIGHEST;
        var size = shown.header().fitted(frame.measure(), most);
        double x = frame.x() + (frame.measure() - size.width()) / 2;
        var area = new Rectangle(x, 0, size.width(), size.height());
        if (image.alt() instanceof AltText.Decorative) {
            return Strip.of(size.height(), List.of(new Picture(Bars.LAYOUT, area, shown.artwork())));
        }
        var tagger = blocks.composing().tagger();
        int element = tagger.open(Tag.FIGURE, properties(image));
        var item = new Picture(tagger.content(), area, shown.artwork());
        tagger.close();
        var box = List.of(new ElementBox(element, area));
        return new Strip(size.height(), List.of(item), List.of(), List.of(), List.of(), box, List.of());
    }

    /** An alternative text that is unknown is not invented. */
    static Properties properties(Image image) {
        return image.alt() instanceof AltText.Known known ? Properties.alternative(known.text()) : Properties.NONE;
    }

    /** What a picture says, where it cannot be shown. */
    private List<VerticalItem> standIn(Image image) {
        var alt = image.alt().orEmpty();
        var shown = alt.isEmpty() ? blocks.composing().word(GeneratedWord.PICTURE) : alt;
        var text = "[" + shown + "]";
        return blocks.composing().tagger().inside(Tag.P, () -> {
            var setter = blocks.text();
            var spans = setter.spans(TextRole.CAPTION, List.of(new Text(text)));
            return setter.paragraph(TextRole.CAPTION, spans, blocks.frame()).items();
        });
    }

    /** The caption's paragraphs; the credit follows in the last one's line. */
    List<VerticalItem> caption(List<Block> caption, List<Inline> credit) {
        if (caption.isEmpty() && credit.isEmpty()) return List.of();
        return blocks.composing().tagger().inside(Tag.CAPTION, () -> paragraphs(caption, credit));
    }

    private List<VerticalItem> paragraphs(List<Block> caption, List<Inline> credit) {
        var galley = new Galley();
        int last = caption.size() - 1;
        boolean joined = last >= 0 && caption.get(last) instanceof Paragraph;
        var inner = blocks.in(blocks.frame().indented(0, 0)).as(TextRole.CAPTION);
        galley.add(inner.all(joined ? caption.subList(0, last) : caption));
        var content = joined ? ((Paragraph) caption.get(last)).content() : List.<Inline>of();
        if (!content.isEmpty() || !credit.isEmpty()) galley.add(line(content, credit));
        return galley.piece().items();
    }

    private Piece line(List<Inline> caption, List<Inline> credit) {
        var text = blocks.text();
        return blocks.composing().tagger().inside(Tag.P, () -> {
            var spans = new ArrayList<Span>(text.spans(TextRole.CAPTION, caption));
            if (!spans.isEmpty() && !credit.isEmpty()) spans.addAll(text.words(TextRole.CREDIT, " "));
            spans.addAll(text.spans(TextRole.CREDIT, credit));
            var piece = text.paragraph(TextRole.CAPTION, spans, blocks.frame());
            return new Piece(0, piece.items(), 0, Piece.End.OTHER);
        });
    }
}
