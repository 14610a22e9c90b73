// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.TextRole;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.pdf.page.Tag;

/** Sets the table of contents of an article, which stands in its text. */
final class ContentsSetter {
    private final BlockSetter blocks;

    ContentsSetter(BlockSetter blocks) {
        this.blocks = blocks;
    }

    Piece set(ContentsEntries contents) {
        if (contents.entries().isEmpty()) return Piece.NOTHING;
        var galley = new Galley().add(title()).add(new ContentsList(blocks, contents).set());
        return galley.piece().spaced(0, blocks.looks().halves(3));
    }

    /** The word over it. */
    Piece title() {
        var text = blocks.text();
        var word = blocks.composing().word(GeneratedWord.CONTENTS);
        var title = blocks.composing()
                .tagger()
                .inside(
                        Tag.P,
                        () -> text.paragraph(
                                TextRole.CONTENTS_TITLE, text.words(TextRole.CONTENTS_TITLE, word), blocks.frame()));
        return new Piece(title.before(), title.items(), title.after(), Piece.End.HEADING);
    }
}
