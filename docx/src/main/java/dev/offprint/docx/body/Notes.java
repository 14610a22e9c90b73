// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The notes of one article: the first mark of each brings it to the foot of the page, any further one points there. */
final class Notes {
    private final Map<String, Note> waiting = new HashMap<>();
    private final List<Note> neverMarked = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> bookmarks;

    Notes(Article article, AnchorNames names) {
        var marks = Contents.of(article).noteRefs().collect(Collectors.toSet());
        for (var note : article.notes()) {
            if (marks.contains(note.id())) waiting.put(note.id(), note);
            else neverMarked.add(note);
        }
        bookmarks = repeated(Contents.of(article)).stream()
                .collect(Collectors.toMap(id -> id, id -> names.unique("note_" + id)));
    }

    private static Set<String> repeated(Contents contents) {
        var once = new HashSet<String>();
        return contents.noteRefs().filter(id -> !once.add(id)).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    boolean isMarked(String id) {
        return numbers.containsKey(id);
    }

    /** Takes a note whose first mark has come. */
    Note take(String id) {
        numbers.put(id, numbers.size() + 1);
        return java.util.Objects.requireNonNull(waiting.remove(id));
    }

    /** How many notes are marked so far. */
    int taken() {
        return numbers.size();
    }

    int number(String id) {
        return java.util.Objects.requireNonNull(numbers.get(id));
    }

    /** The bookmark of a note that is marked more than once. */
    java.util.Optional<String> bookmark(String id) {
        return java.util.Optional.ofNullable(bookmarks.get(id));
    }

    /** Those that nothing marks, in their order. */
    List<Note> neverMarked() {
        return neverMarked;
    }

    /** How many marks of new notes are still to come. */
    int awaited() {
        return waiting.size();
    }
}
