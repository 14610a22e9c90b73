// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notes of an article in the order of their marks, counted from 1; those that nothing marks stand last. */
public final class NoteNumbers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private NoteNumbers(Article article) {
        var byId = new LinkedHashMap<String, Note>();
        article.notes().forEach(note -> byId.put(note.id(), note));
        Contents.of(article).noteRefs().forEach(id -> add(byId.remove(id)));
        List.copyOf(byId.values()).forEach(this::add);
    }

    /** Counts the notes of an article. */
    public static NoteNumbers of(Article article) {
        return new NoteNumbers(article);
    }

    /** The number of a note of the article. */
    public int number(String noteId) {
        return java.util.Objects.requireNonNull(numbers.get(noteId), "no such note");
    }

    /** The notes in the order of their numbers. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    private void add(@org.jspecify.annotations.Nullable Note note) {
        if (note == null) return; // marked before
        notes.add(note);
        numbers.put(note.id(), notes.size());
    }
}
