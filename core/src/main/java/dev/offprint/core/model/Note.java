// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.util.List;

/** A note to the text. It holds blocks, never the mark of another note. */
public record Note(String id, List<Block> content) {
    public Note {
        Checks.notBlank(id, "the id of a note");
        content = List.copyOf(content);
        if (Contents.of(content).noteRefs().findAny().isPresent()) {
            throw new IllegalArgumentException("note " + id + " holds the mark of a note");
        }
    }
}
