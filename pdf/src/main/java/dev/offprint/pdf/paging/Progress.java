// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import dev.offprint.pdf.flow.Floating;
import dev.offprint.pdf.flow.Strip;
import java.util.List;

/**
 * How far a story has come at the end of a column.
 *
 * @param index of the next item
 * @param floats what found no room yet
 * @param notes lines of notes that found none
 */
record Progress(int index, List<Floating> floats, List<Strip> notes) {
    static final Progress START = new Progress(0, List.of(), List.of());

    Progress {
        floats = List.copyOf(floats);
        notes = List.copyOf(notes);
    }

    boolean done(int items) {
        return index >= items && floats.isEmpty() && notes.isEmpty();
    }
}
