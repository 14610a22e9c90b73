// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.util.Arrays;

/** Which glyphs a lookup is about, with an index for each (OpenType 1.9, "Coverage table"). */
final class Coverage {
    private final int[] indexes;

    Coverage(Bytes table, int glyphs) {
        indexes = new int[glyphs];
        Arrays.fill(indexes, -1);
        if (table.u16(0) == 1) list(table);
        else ranges(table);
    }

    /** The index of a glyph; −1 when it is not covered. */
    int index(int glyph) {
        return glyph < indexes.length ? indexes[glyph] : -1;
    }

    private void list(Bytes table) {
        for (int i = 0; i < table.u16(2); i++) indexes[table.u16(4 + 2 * i)] = i;
    }

    private void ranges(Bytes table) {
        for (int i = 0, at = 4; i < table.u16(2); i++, at += 6) {
            int start = table.u16(at);
            for (int glyph = start; glyph <= table.u16(at + 2); glyph++) {
                indexes[glyph] = table.u16(at + 4) + glyph - start;
            }
        }
    }
}
