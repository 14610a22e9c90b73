// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import java.util.List;
import java.util.Map;

/**
 * What is to be paged.
 *
 * @param spanning over all columns, before the body
 * @param notes the lines of each note, by its number
 * @param noteRule over the notes of a column
 */
public record Story(
        List<VerticalItem> spanning, List<VerticalItem> body, Map<Integer, List<Strip>> notes, Strip noteRule) {
    public Story {
        spanning = List.copyOf(spanning);
        body = List.copyOf(body);
        notes = Map.copyOf(notes);
    }

    /** The lines of the notes whose marks a strip holds. */
    List<Strip> notesOf(Strip strip) {
        if (strip.notes().isEmpty()) return List.of();
        return strip.notes().stream()
                .flatMap(number -> notes.getOrDefault(number, List.of()).stream())
                .toList();
    }
}
