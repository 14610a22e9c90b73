// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Inline;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.render.TitleBlock;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.style.TitleDesign;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Tag;
import java.util.List;

/** Sets what stands over an article: kicker, headline, dek, byline, a rule, the lead picture, the abstract. */
final class TitleSetter {
    private static final double ABSTRACT_INDENT = 2;

    private final BlockSetter blocks;

    TitleSetter(BlockSetter blocks) {
        this.blocks = blocks;
    }

    /** The title block; empty when nothing is known. */
    Piece set() {
        var metadata = blocks.composing().article().metadata();
        var title = TitleBlock.of(metadata, metadata.language(), design());
        var galley = new Galley();
        galley.add(new Masthead(blocks).set(title.masthead()));
        galley.add(line(Tag.P, TextRole.KICKER, title.kicker()));
        galley.add(headline(title.headline()));
        galley.add(line(Tag.P, TextRole.DEK, title.dek()));
        galley.add(line(Tag.P, TextRole.BYLINE, text(Byline.of(title, metadata))));
        if (!galley.isEmpty()) galley.add(rule(design().rule()));
        var lead = metadata.leadImage();
        if (lead != null) galley.add(new FigureSetter(blocks).fixed(lead));
        galley.add(summary());
        var all = galley.piece();
        return new Piece(0, all.items(), Math.max(all.after(), blocks.looks().halves(1)), Piece.End.OTHER);
    }

    private TitleDesign design() {
        return blocks.looks().style().theme().title();
    }

    private static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new dev.offprint.core.model.Text(text));
    }

    private Piece headline(List<Inline> headline) {
        if (headline.isEmpty()) return Piece.NOTHING;
        var headings = blocks.headings();
        var place = headings.name(0, PlainText.of(headline));
        return line(headings.tag(0), TextRole.HEADLINE, headline).withFirst(strip -> strip.withAnchor(place));
    }

    private Piece line(Tag tag, TextRole role, List<Inline> content) {
        if (content.isEmpty()) return Piece.NOTHING;
        var text = blocks.text();
        var piece = blocks.composing()
                .tagger()
                .inside(tag, () -> text.title(role, text.spans(role, content), blocks.frame()));
        return new Piece(piece.before(), Kept.whole(piece.items()), piece.after(), Piece.End.HEADING);
    }

    private Piece rule(TitleDesign.TitleRule rule) {
        if (rule == TitleDesign.TitleRule.NONE) return Piece.NOTHING;
        var frame = blocks.frame();
        var line = rule == TitleDesign.TitleRule.DOUBLE
                ? Bars.doubleRule(frame, blocks.looks())
                : Strip.of(Bars.HAIRLINE, List.of(Bars.rule(frame, 0, frame.measure(), blocks.looks())));
        return new Piece(
                blocks.looks().halves(1),
                List.of(Cut.NEVER, line),
                blocks.looks().halves(1),
                Piece.End.OTHER);
    }

    private Piece summary() {
        var metadata = blocks.composing().article().metadata();
        if (metadata.summary().isEmpty()) return Piece.NOTHING;
        double indent = ABSTRACT_INDENT * blocks.looks().em();
        var inner = blocks.in(blocks.frame().indented(indent, indent)).as(TextRole.QUOTE);
        return blocks.composing().tagger().inside(Tag.SECT, () -> {
            var word = blocks.composing().word(GeneratedWord.ABSTRACT);
            var text = inner.text();
            var label = blocks.composing()
                    .tagger()
                    .inside(
                            Tag.P,
                            () -> text.paragraph(
                                    TextRole.ASIDE_TITLE, text.words(TextRole.ASIDE_TITLE, word), inner.frame()));
            var galley = new Galley()
                    .add(new Piece(0, label.items(), 0, Piece.End.HEADING))
                    .add(inner.all(metadata.summary()));
            return galley.piece()
                    .spaced(blocks.looks().halves(1), blocks.looks().halves(2))
                    .closed();
        });
    }
}
