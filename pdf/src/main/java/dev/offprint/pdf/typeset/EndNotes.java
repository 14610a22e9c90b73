// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Heading;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.pdf.flow.Strip;
import java.util.HashSet;
import java.util.Set;

/** All notes of an article after its text, under a heading; each leads back to its mark. */
final class EndNotes {
    private final BlockSetter blocks;
    private final NoteSetter setter;
    private final Set<Integer> marked = new HashSet<>();

    EndNotes(BlockSetter blocks, NoteSetter setter) {
        this.blocks = blocks;
        this.setter = setter;
    }

    /** A piece with a name for the place of each mark in it. */
    Piece marked(Piece piece) {
        return piece.withEach(this::marked);
    }

    private Strip marked(Strip strip) {
        var named = strip;
        for (int number : strip.notes())
            if (marked.add(number)) named = named.withAnchor(blocks.composing().markPlace(number));
        return named;
    }

    /** The heading and the notes; nothing when there are none. */
    Piece set() {
        int count = blocks.composing().numbers().notes().size();
        if (count == 0) return Piece.NOTHING;
        var galley = new Galley();
        galley.add(blocks.heading(Heading.of(1, blocks.composing().word(GeneratedWord.NOTES))));
        var notes = new Galley();
        for (int i = 1; i <= count; i++) notes.add(setter.atEnd(i, marked.contains(i)));
        return galley.add(notes.piece()).piece();
    }
}
