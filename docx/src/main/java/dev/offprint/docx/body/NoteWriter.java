// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Note;
import dev.offprint.docx.template.Lengths;

/** Writes the marks of notes, and the notes themselves as soon as they are marked. */
final class NoteWriter {
    private final Story story;

    NoteWriter(Story story) {
        this.story = story;
    }

    void mark(String id, RunLook look) {
        var notes = story.manuscript().notes();
        var marked = look.with(Mark.NOTE_MARK);
        if (notes.isMarked(id)) {
            again(id, marked);
            return;
        }
        int number = story.draft().nextNote();
        var note = notes.take(id);
        notes.bookmark(id)
                .ifPresentOrElse(
                        name -> Bookmark.around(story, name, () -> first(number, marked)), () -> first(number, marked));
        write(note, number);
    }

    private void first(int number, RunLook look) {
        new Runs(story)
                .open(look, false)
                .empty("w:" + story.draft().noteKind().word() + "Reference", "w:id", Integer.toString(number))
                .close();
    }

    /** Another mark of the same note: it shows the number of the first. */
    private void again(String id, RunLook look) {
        var notes = story.manuscript().notes();
        var bookmark = notes.bookmark(id).orElseThrow();
        Field.write(story, "NOTEREF " + bookmark + " \\f \\h", Integer.toString(notes.number(id)), look);
    }

    private void write(Note note, int number) {
        var notes = story.notes();
        var xml = notes.xml().open("w:" + story.draft().noteKind().word(), "w:id", Integer.toString(number));
        var style = story.style();
        var place = Places.of(
                story,
                Lengths.twips(style.typeArea().width()),
                story.draft().noteKind().voice());
        var flow = new Flow();
        flow.markNote();
        var blocks = new BlockWriter(notes, flow, place);
        blocks.all(note.content());
        blocks.finish();
        xml.close();
    }
}
