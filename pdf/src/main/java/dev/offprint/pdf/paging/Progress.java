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
 * @param spans what waits for the top of a page, over all columns
 * @param notes lines of notes that found none
 */
record Progress(int index, List<Floating> floats, List<Floating> spans, List<Strip> notes) {
    static final Progress START = new Progress(0, List.of(), List.of(), List.of());

    Progress {
        floats = List.copyOf(floats);
        spans = List.copyOf(spans);
        notes = List.copyOf(notes);
    }

    /** Whether nothing is left. */
    boolean done(int items) {
        return columnsDone(items) && spans.isEmpty();
    }

    /** Whether nothing is left that stands in a column. */
    boolean columnsDone(int items) {
        return index >= items && floats.isEmpty() && notes.isEmpty();
    }
}
