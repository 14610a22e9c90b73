// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

import java.util.Arrays;

/**
 * What standard output and standard error lead to.
 *
 * @param output whether standard output is a terminal
 * @param error whether standard error is one
 * @param width of it in columns
 */
public record Terminal(boolean output, boolean error, int width) {
    /** Files or pipes. */
    public static final Terminal NONE = new Terminal(false, false, 80);

    /**
     * As the launcher found it, which Java cannot: {@code out,err,120}, each part only where it holds.
     *
     * @param parts in any order; what is unknown is passed over
     */
    public static Terminal of(String parts) {
        var words = Arrays.asList(parts.split(",", -1));
        int width = words.stream()
                .filter(w -> w.matches("\\d{2,4}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(NONE.width);
        return new Terminal(words.contains("out"), words.contains("err"), Math.max(20, width));
    }

    /** The width of a page of help in columns: of the terminal, where that reads well. */
    public int helpWidth() {
        return output ? Math.min(100, Math.max(70, width)) : 100;
    }
}
