// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Note;
import java.util.List;

/** What the elements of a text hold: its blocks, and the notes whose marks stand in them. */
public record Parts(List<Block> blocks, List<Note> notes) {
    /** Lists that nobody changes. */
    public Parts {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
