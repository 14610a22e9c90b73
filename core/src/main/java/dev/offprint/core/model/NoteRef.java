// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

/** The mark of a note. */
public record NoteRef(String noteId) implements Inline {
    public NoteRef {
        Checks.notBlank(noteId, "the id of a note");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.noteRef(this);
    }
}
