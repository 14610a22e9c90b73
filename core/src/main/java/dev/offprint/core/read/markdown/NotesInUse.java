// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Which notes of a document the text leads to, straight or through other notes. Of one thread. */
final class NotesInUse {
    private static final String TEXT = "";

    private final List<FootnoteDefinition> notes = new ArrayList<>();
    private final Map<String, List<String>> references = new HashMap<>();

    void add(FootnoteDefinition note) {
        notes.add(note);
    }

    void add(FootnoteReference reference) {
        var note = noteAround(reference);
        var from = note == null ? TEXT : Unused.bare(note.getLabel());
        references.computeIfAbsent(from, f -> new ArrayList<>()).add(Unused.bare(reference.getLabel()));
    }

    /** Those that no reader would come to. A note inside a note is none to Markdown. */
    List<FootnoteDefinition> unused() {
        var used = used();
        return notes.stream()
                .filter(note -> noteAround(note) != null || !used.contains(Unused.bare(note.getLabel())))
                .toList();
    }

    private Set<String> used() {
        var used = new HashSet<String>();
        var open = new ArrayDeque<>(references.getOrDefault(TEXT, List.of()));
        while (!open.isEmpty()) {
            var label = open.pop();
            if (used.add(label)) open.addAll(references.getOrDefault(label, List.of()));
        }
        return used;
    }

    private static @Nullable FootnoteDefinition noteAround(Node node) {
        for (var outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof FootnoteDefinition note) return note;
        }
        return null;
    }
}
