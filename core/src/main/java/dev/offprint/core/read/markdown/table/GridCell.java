// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell of a grid, by the places of its borders.
 *
 * @param lines of text in it, set in as little as can be
 */
record GridCell(int top, int left, int bottom, int right, List<String> lines) {
    private static final Pattern BLOCK =
            Pattern.compile("(?:[-*+]|\\(?[0-9a-zA-Z#@]{1,3}[.)])(?: .*)?|(?:#|>|```|~~~|:::|\\$\\$|\\| |: | {4}).*");

    GridCell {
        lines = List.copyOf(lines);
    }

    /** Whether it is a line of text that may run on. */
    boolean isLine() {
        return lines.stream()
                .noneMatch(line -> line.isBlank() || BLOCK.matcher(line).matches());
    }
}
