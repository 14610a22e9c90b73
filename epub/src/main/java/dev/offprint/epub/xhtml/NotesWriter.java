// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.xhtml;

import dev.offprint.core.model.Note;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.epub.xml.Markup;
import java.util.List;

/** Writes the notes that stand in one file; reading systems show them as pop-ups. */
final class NotesWriter {
    /** An arrow back; the selector asks for text rather than an emoji. */
    private static final String BACK = "\u21A9\uFE0E";

    private final Scope scope;
    private final String file;
    private final Markup out;
    private final BlockWriter blocks;
    private final Outline outline;

    NotesWriter(Scope scope, String file, Markup out, BlockWriter blocks, Outline outline) {
        this.scope = scope;
        this.file = file;
        this.out = out;
        this.blocks = blocks;
        this.outline = outline;
    }

    void write() {
        var notes = scope.numbers().notes().stream()
                .filter(note -> scope.anchors().note(note.id()).file().equals(file))
                .toList();
        if (!notes.isEmpty()) section(notes);
    }

    private void section(List<Note> notes) {
        var title = scope.words().get(GeneratedWord.NOTES);
        var id = scope.anchors().claim("notes");
        outline.add(1, title, file, id);
        out.open("section", "class", "notes", "epub:type", "footnotes", "role", "doc-endnotes", "aria-labelledby", id)
                .newLine();
        out.line("h2", title, "id", id);
        for (var note : notes) blocks.surroundings().beside(() -> note(note));
        out.end();
    }

    private void note(Note note) {
        var id = scope.anchors().note(note.id()).id();
        out.open("aside", "id", id, "class", "note", "epub:type", "footnote", "role", "doc-footnote")
                .newLine();
        var number = String.valueOf(scope.numbers().number(note.id()));
        Runnable lead = () ->
                out.open("span", "class", "number").text(number + ".").close().text(" ");
        boolean marked = !scope.anchors().marks(note.id()).isEmpty();
        blocks.framed(note.content(), lead, marked ? () -> backLinks(note) : null);
        out.end();
    }

    private void backLinks(Note note) {
        var label = scope.words().get(GeneratedWord.BACK_TO_TEXT);
        int number = 0;
        for (var mark : scope.anchors().marks(note.id())) {
            var which = ++number == 1 ? "" : " (" + number + ")";
            out.text(" ")
                    .open(
                            "a",
                            "class",
                            "back",
                            "href",
                            mark.from(file),
                            "role",
                            "doc-backlink",
                            "aria-label",
                            label + which);
            out.text(BACK).close();
        }
    }
}
