// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Reference;
import dev.offprint.core.model.Text;
import dev.offprint.core.render.SourceLines;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Sets what closes an article: notes that nothing marks, the works it cites, where it comes from. */
final class ClosingSetter {
    private static final double HANG = 1.6;

    private final BlockSetter blocks;

    ClosingSetter(BlockSetter blocks) {
        this.blocks = blocks;
    }

    /** All of it; notes are those without a mark. */
    Piece set(List<Note> notes) {
        var galley = new Galley();
        if (!notes.isEmpty()) {
            galley.add(heading(GeneratedWord.NOTES));
            notes.forEach(note -> galley.add(blocks.as(TextRole.NOTE).all(note.content())));
        }
        var references = blocks.composing().article().references();
        if (!references.isEmpty()) {
            galley.add(heading(GeneratedWord.REFERENCES));
            references.forEach(reference -> galley.add(reference(reference)));
        }
        galley.add(source(), Cut.NEVER);
        return galley.piece();
    }

    private Piece heading(GeneratedWord word) {
        return blocks.heading(Heading.of(1, blocks.composing().word(word)));
    }

    private Piece reference(Reference reference) {
        var composing = blocks.composing();
        var text = blocks.text();
        double hang = HANG * blocks.looks().em();
        var frame = blocks.frame().indented(hang, 0);
        var piece = composing
                .tagger()
                .inside(
                        Tag.BIB_ENTRY,
                        () -> text.paragraph(
                                TextRole.QUOTE, text.spans(TextRole.QUOTE, content(reference)), frame, -hang));
        return new Piece(0, piece.items(), 0, Piece.End.OTHER)
                .withFirst(strip -> strip.withAnchor(composing.referencePlace(reference.id())));
    }

    /** The address follows, unless the work prints it itself. */
    private static List<Inline> content(Reference reference) {
        var content = new ArrayList<>(reference.content());
        var url = reference.url();
        if (url != null && !PlainText.of(content).contains(url)) {
            content.add(new Text(" "));
            content.add(new Link(url, null, List.of(new Text(url))));
        }
        return content;
    }

    private Piece source() {
        var metadata = blocks.composing().article().metadata();
        var text = blocks.text();
        var galley = new Galley();
        for (var line : SourceLines.of(metadata, metadata.language())) {
            var piece = blocks.composing()
                    .tagger()
                    .inside(
                            Tag.P,
                            () -> text.paragraph(
                                    TextRole.SOURCE_LINE, text.spans(TextRole.SOURCE_LINE, line), blocks.frame()));
            galley.add(new Piece(0, piece.items(), 0, Piece.End.OTHER));
        }
        return galley.piece().spaced(blocks.looks().halves(2), 0);
    }
}
