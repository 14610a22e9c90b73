// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.List;

/**
 * A table as Markdown.
 *
 * @param lines of it
 * @param prefix what stands before each line: the marks of quotes and the white space around the table
 * @param end the first line of the text that is no more of it
 */
record TableFound(List<String> lines, String prefix, int end) {
    TableFound {
        lines = List.copyOf(lines);
    }

    /** Writes it and as many empty lines as the lines that it stood in are more; answers with the number of all. */
    int write(StringBuilder text, int start) {
        for (var line : lines) text.append((prefix + line).stripTrailing()).append('\n');
        for (int i = lines.size(); i < end - start; i++)
            text.append(prefix.stripTrailing()).append('\n');
        return Math.max(lines.size(), end - start);
    }
}
