// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

/** Glyphs sorted into classes; class 0 is everything else (OpenType 1.9, "Class definition table"). */
final class GlyphClasses {
    private final char[] classes;

    GlyphClasses(Bytes table, int glyphs) {
        classes = new char[glyphs];
        if (table.u16(0) == 1) list(table);
        else ranges(table);
    }

    int of(int glyph) {
        return glyph < classes.length ? classes[glyph] : 0;
    }

    private void list(Bytes table) {
        int start = table.u16(2);
        for (int i = 0; i < table.u16(4); i++) classes[start + i] = (char) table.u16(6 + 2 * i);
    }

    private void ranges(Bytes table) {
        for (int i = 0, at = 4; i < table.u16(2); i++, at += 6) {
            for (int glyph = table.u16(at); glyph <= table.u16(at + 2); glyph++) {
                classes[glyph] = (char) table.u16(at + 4);
            }
        }
    }
}
