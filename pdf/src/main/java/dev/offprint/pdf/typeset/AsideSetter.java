// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Embed;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.AsideTitle;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Rectangle;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Sets matter beside the main text: in the second family, behind a line in the accent colour. */
final class AsideSetter {
    private static final double INDENT = 1.2;
    private static final double LINE = 1.5;

    private final BlockSetter blocks;

    AsideSetter(BlockSetter blocks) {
        this.blocks = blocks;
    }

    Piece set(Aside aside) {
        return blocks.composing().tagger().inside(Tag.SECT, () -> {
            var inner = inner();
            var galley = new Galley();
            var title = AsideTitle.of(aside, blocks.composing()::word);
            if (!title.isEmpty()) galley.add(title(title, inner));
            galley.add(inner.all(aside.content()));
            return lined(galley.piece());
        });
    }

    /** Something that lives elsewhere: what it is called, and its address as a link. */
    Piece embed(Embed embed) {
        return blocks.composing().tagger().inside(Tag.SECT, () -> {
            var inner = inner();
            var galley = new Galley();
            galley.add(line(inner, embed));
            var caption = new FigureSetter(inner).caption(embed.caption(), List.of());
            galley.add(new Piece(blocks.looks().halves(.5), caption, 0, Piece.End.OTHER));
            return lined(galley.piece());
        });
    }

    private Piece line(BlockSetter inner, Embed embed) {
        var text = inner.text();
        var title = embed.title() == null ? embed.address() : embed.title();
        var content = new ArrayList<Inline>(List.of(new Link(embed.address(), null, List.of(new Text(title)))));
        if (embed.provider() != null) content.add(new Text(" \u00B7 " + embed.provider()));
        return blocks.composing()
                .tagger()
                .inside(
                        Tag.P,
                        () -> text.paragraph(TextRole.ASIDE, text.spans(TextRole.ASIDE, content), inner.frame()));
    }

    private BlockSetter inner() {
        return blocks.in(blocks.frame().indented(INDENT * blocks.looks().em(), 0))
                .as(TextRole.ASIDE);
    }

    private Piece title(List<Inline> title, BlockSetter inner) {
        var text = inner.text();
        var piece = blocks.composing()
                .tagger()
                .inside(
                        Tag.P,
                        () -> text.paragraph(
                                TextRole.ASIDE_TITLE, text.spans(TextRole.ASIDE_TITLE, title), inner.frame()));
        return new Piece(0, piece.items(), blocks.looks().after(TextRole.ASIDE_TITLE), Piece.End.HEADING);
    }

    /** The line stands beside every strip; white inside becomes strips so that the line has no gaps. */
    private Piece lined(Piece piece) {
        var items = new ArrayList<VerticalItem>();
        for (var item : piece.items()) {
            if (item instanceof Space space && space.height() > 0) {
                if (!isBarred(items)) items.add(Cut.FREE);
                items.add(beside(Strip.blank(space.height())));
            } else if (item instanceof Strip strip) items.add(beside(strip));
            else if (item instanceof Cut) items.add(item);
        }
        var looks = blocks.looks();
        if (items.size() < 12)
            items.replaceAll(item -> item instanceof Cut cut && cut.cost() == 0 ? new Cut(200) : item);
        return new Piece(looks.before(TextRole.ASIDE), items, looks.after(TextRole.ASIDE), Piece.End.OTHER);
    }

    private static boolean isBarred(List<VerticalItem> items) {
        return items.get(items.size() - 1) instanceof Cut cut && cut.cost() >= Cut.FORBIDDEN;
    }

    private Strip beside(Strip strip) {
        var accent = blocks.looks().style().theme().palette().accent();
        var line = Bars.bar(new Rectangle(blocks.frame().x(), 0, LINE, strip.height() + .2), accent);
        return strip.over(List.of(line));
    }
}
