// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import dev.offprint.core.model.Inline;
import dev.offprint.core.model.LineBreak;
import dev.offprint.core.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph to be.
 *
 * @param line where it starts, counted from 1
 * @param lines at least one; more are kept apart by line breaks
 */
record Unit(int line, List<String> lines) {
    Unit {
        lines = List.copyOf(lines);
    }

    Unit(int line, String text) {
        this(line, List.of(text));
    }

    /** The lines in one. */
    String text() {
        return String.join(" ", lines);
    }

    boolean isOneLine() {
        return lines.size() == 1;
    }

    int words() {
        return Words.of(text()).size();
    }

    List<Inline> inlines() {
        var inlines = new ArrayList<Inline>();
        for (var line : lines) {
            if (!inlines.isEmpty()) inlines.add(new LineBreak());
            inlines.add(new Text(line));
        }
        return inlines;
    }
}
