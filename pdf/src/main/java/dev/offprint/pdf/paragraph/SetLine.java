// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.LinkArea;
import java.util.List;

/**
 * A line of a paragraph. Its items stand around the baseline, which is at y = 0 (y points down), and count from the
 * left edge of the measure.
 *
 * @param notes numbers of the notes whose marks it holds, in order
 * @param ascent how far it reaches above the baseline, in points
 * @param depth how far below
 * @param width from the left edge to the end of its last glyph
 */
public record SetLine(
        List<Item> items, List<LinkArea> links, List<Integer> notes, double ascent, double depth, double width) {
    public SetLine {
        items = List.copyOf(items);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }
}
