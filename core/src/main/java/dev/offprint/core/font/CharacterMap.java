// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.util.HashMap;
import java.util.Map;

/** Characters to glyphs, from the formats 4 and 12 of {@code cmap}. */
final class CharacterMap {
    private final char[] plane = new char[0x10000];
    private final Map<Integer, Integer> beyond = new HashMap<>();

    CharacterMap(Bytes cmap) {
        for (int i = 0; i < cmap.u16(2); i++) {
            int platform = cmap.u16(4 + 8 * i);
            int encoding = cmap.u16(6 + 8 * i);
            if (platform == 0 || platform == 3 && (encoding == 1 || encoding == 10)) {
                read(cmap.from(cmap.u32(8 + 8 * i)));
            }
        }
    }

    int glyph(int codePoint) {
        if (codePoint >= 0 && codePoint < plane.length) return plane[codePoint];
        return beyond.getOrDefault(codePoint, 0);
    }

    private void read(Bytes subtable) {
        switch (subtable.u16(0)) {
            case 4 -> segments(subtable);
            case 12 -> groups(subtable);
            default -> {} // other formats say nothing that these do not
        }
    }

    private void segments(Bytes table) {
        int doubled = table.u16(6);
        for (int i = 0; i < doubled; i += 2) {
            int end = table.u16(14 + i);
            int start = table.u16(16 + doubled + i);
            int delta = table.u16(16 + 2 * doubled + i);
            int rangeAt = 16 + 3 * doubled + i;
            int range = table.u16(rangeAt);
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = range == 0 ? c : table.u16(rangeAt + range + 2 * (c - start));
                if (range == 0 || glyph != 0) plane[c] = (char) (glyph + delta);
            }
        }
    }

    private void groups(Bytes table) {
        for (int i = 0, at = 16; i < table.u32(12); i++, at += 12) {
            int start = table.u32(at);
            int end = Math.min(table.u32(at + 4), Character.MAX_CODE_POINT);
            for (int c = start; c <= end; c++) put(c, table.u32(at + 8) + c - start);
        }
    }

    private void put(int codePoint, int glyph) {
        if (codePoint < plane.length) plane[codePoint] = (char) glyph;
        else beyond.put(codePoint, glyph);
    }
}
