// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Link;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.model.Reference;
import dev.offprint.core.model.Text;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.docx.template.ParagraphStyle;
import dev.offprint.docx.template.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what closes an article: notes that nothing marks, the works it cites, where it comes from. */
final class ClosingWriter {
    private final BlockWriter blocks;
    private final Manuscript manuscript;

    ClosingWriter(BlockWriter blocks) {
        this.blocks = blocks;
        this.manuscript = blocks.story().manuscript();
    }

    void write(List<List<Inline>> sourceLines) {
        notes();
        references();
        if (!sourceLines.isEmpty())
            blocks.flow().gap(2 * Shapes.half(blocks.story().style()));
        for (var line : sourceLines) blocks.text().write(ParagraphStyle.SOURCE_LINE, line, blocks.place());
        boolean marked = manuscript.notes().taken() > 0;
        if (marked && blocks.story().draft().noteKind() == NoteKind.END) lastHeading(GeneratedWord.NOTES);
    }

    private void notes() {
        var notes = manuscript.notes().neverMarked();
        if (notes.isEmpty()) return;
        heading(GeneratedWord.NOTES);
        var items = notes.stream()
                .map(note -> new ListBlock.Item(ListBlock.TaskState.NONE, note.content()))
                .toList();
        // The references may bring notes yet.
        int first = manuscript.notes().taken() + manuscript.notes().awaited() + 1;
        blocks.all(List.of(new ListBlock(Attributes.NONE, true, first, items)));
    }

    private void references() {
        var references = manuscript.article().references();
        if (references.isEmpty()) return;
        heading(GeneratedWord.REFERENCES);
        references.forEach(this::reference);
    }

    /** Over the notes, which Word puts behind the last paragraph: there is no next one that it must keep with. */
    private void lastHeading(GeneratedWord word) {
        blocks.flow().release();
        heading(word);
    }

    private void heading(GeneratedWord word) {
        var text = List.<Inline>of(new Text(manuscript.word(word)));
        blocks.text().write(blocks.story().template().heading(1), text, blocks.place());
        blocks.flow().leave(After.OTHER);
    }

    private void reference(Reference reference) {
        Bookmark.point(blocks.story(), Optional.of(manuscript.reference(reference.id())));
        var line = new ArrayList<>(reference.content());
        var printed = PlainText.of(reference.content());
        var address = reference.url();
        if (address != null && !printed.contains(address)) {
            if (!line.isEmpty()) line.add(new Text(" "));
            line.add(new Link(address, null, List.of(new Text(address))));
        }
        int step = Shapes.step(blocks.story().style());
        blocks.text().write(ParagraphStyle.BIBLIOGRAPHY, line, blocks.place().indented(step, 0));
    }
}
