// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Note;
import dev.offprint.core.read.html.flow.Context;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the notes after the text. A note whose mark stands only in another note becomes the end of that note. */
final class Notes {
    private final Walk walk;
    private final Footnotes footnotes;
    private final Deque<Element> within = new ArrayDeque<>();
    private final Set<Element> read = new HashSet<>();

    Notes(Walk walk, Footnotes footnotes) {
        this.walk = walk;
        this.footnotes = footnotes;
    }

    List<Note> all() {
        footnotes
                .headings()
                .forEach(heading -> walk.findings()
                        .info(
                                "notes-heading",
                                heading,
                                "the heading over the notes is left out: \"" + heading.text() + "\"",
                                ""));
        return footnotes.marked().stream().map(this::note).toList();
    }

    /** The mark of a note in a note cannot stay; what it means follows. */
    void markWithin(Element link, Element note) {
        walk.findings().warning("note-in-note", link, "the note has a note of its own, which becomes its end", "");
        if (!footnotes.isMarked(note)) within.add(note);
    }

    private Note note(Element element) {
        var content = new ArrayList<>(blocks(element));
        while (!within.isEmpty()) {
            var inner = within.remove();
            if (read.add(inner)) content.addAll(blocks(inner));
        }
        return new Note(footnotes.id(element), content);
    }

    private List<Block> blocks(Element note) {
        return walk.blocks(note, Context.ROOT);
    }
}
