// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.report;

/** How many columns of a terminal text takes, near enough: ideographs and emoji two, marks none. Stateless. */
final class CellWidth {
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private CellWidth() {}

    static int of(String text) {
        return text.codePoints().map(CellWidth::of).sum();
    }

    /** The end of a text, with an ellipsis before it when it would be wider. */
    static String end(String text, int width) {
        if (of(text) <= width) return text;
        int start = 0;
        while (start < text.length() && of(text.substring(start)) > width - 1)
            start = text.offsetByCodePoints(start, 1);
        return width < 1 ? "" : "…" + text.substring(start);
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        for (var range : WIDE) if (c >= range[0] && c <= range[1]) return 2;
        return 1;
    }
}
