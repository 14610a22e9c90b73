// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.DefinitionList;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Styled;
import dev.offprint.pdf.page.Tag;
import java.util.List;

/** Sets definition lists: each term bold on a line of its own, bound to what it means below it. */
final class DefinitionSetter {
    private static final double INDENT = 1.6;

    private final BlockSetter blocks;

    DefinitionSetter(BlockSetter blocks) {
        this.blocks = blocks;
    }

    Piece set(DefinitionList list) {
        double white = blocks.looks().halves(1);
        return blocks.composing()
                .tagger()
                .inside(Tag.L, () -> {
                    var galley = new Galley();
                    list.entries().forEach(entry -> galley.add(entry(entry).spaced(white, white)));
                    return galley.piece();
                })
                .spaced(white, white)
                .closed();
    }

    private Piece entry(DefinitionList.Entry entry) {
        var tagger = blocks.composing().tagger();
        return tagger.inside(Tag.LI, () -> {
            var galley = new Galley();
            entry.terms().forEach(term -> galley.add(tagger.inside(Tag.LBL, () -> term(term))));
            entry.descriptions()
                    .forEach(blocksOfOne -> galley.add(tagger.inside(Tag.LBODY, () -> description(blocksOfOne))));
            return galley.piece();
        });
    }

    private Piece term(List<Inline> term) {
        var text = blocks.text();
        var bold = List.<Inline>of(new Styled(Styled.Kind.STRONG, term));
        var piece = text.paragraph(blocks.role(), text.spans(blocks.role(), bold), blocks.frame());
        return new Piece(0, piece.items(), 0, Piece.End.HEADING);
    }

    private Piece description(List<Block> content) {
        double indent = INDENT * blocks.looks().em();
        var inner = blocks.in(blocks.frame().indented(indent, 0)).all(content);
        return new Piece(0, inner.items(), 0, Piece.End.OTHER);
    }
}
