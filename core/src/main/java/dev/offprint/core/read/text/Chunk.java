// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.text;

import dev.offprint.core.read.CleanUp;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines with no blank line between them.
 *
 * @param line where it starts, counted from 1
 * @param lines with their indentation
 */
record Chunk(int line, List<String> lines) {
    Chunk {
        lines = List.copyOf(lines);
    }

    /** Cuts a text at its blank lines. */
    static List<Chunk> of(String text, CleanUp cleanUp) {
        var chunks = new ArrayList<Chunk>();
        var open = new ArrayList<String>();
        int number = 0;
        for (var raw : text.replace("\u2029", "\n\n").split("\n", -1)) {
            number++;
            var line = cleanUp == CleanUp.OFF ? raw.stripTrailing() : Tidy.line(raw);
            if (!line.isEmpty()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                chunks.add(new Chunk(number - open.size(), open));
                open.clear();
            }
        }
        if (!open.isEmpty()) chunks.add(new Chunk(number + 1 - open.size(), open));
        return chunks;
    }

    int longestLine() {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    /** One paragraph that keeps its lines. */
    Unit asItStands() {
        return new Unit(line, lines);
    }

    /** One paragraph that keeps its lines, without the white space around them. */
    Unit stripped() {
        return new Unit(line, lines.stream().map(Tidy::strip).toList());
    }

    /** A paragraph for every line. */
    List<Unit> linePerUnit() {
        var units = new ArrayList<Unit>();
        for (int i = 0; i < lines.size(); i++) units.add(new Unit(line + i, Tidy.strip(lines.get(i))));
        return units;
    }
}
