// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

/** Widths: {@code hmtx} with the count from {@code hhea}. */
record HorizontalMetrics(Bytes hmtx, int advances) {
    int advance(int glyph) {
        return hmtx.u16(4 * Math.min(glyph, advances - 1));
    }

    private int bearing(int glyph) {
        return glyph < advances ? hmtx.u16(4 * glyph + 2) : hmtx.u16(4 * advances + 2 * (glyph - advances));
    }

    /** The table for these glyphs, each with an advance of its own. */
    byte[] copy(int[] glyphs) {
        var out = new byte[4 * glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            FontFile.put32(out, 4 * i, advance(glyphs[i]) << 16 | bearing(glyphs[i]));
        }
        return out;
    }
}
