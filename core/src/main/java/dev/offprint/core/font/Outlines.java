// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.util.Arrays;

/** The outlines of glyphs: {@code glyf} with {@code loca}. */
record Outlines(Bytes glyf, Bytes loca, boolean wide) {
    /** The bytes of a glyph; empty for one without outline. */
    byte[] copy(int glyph) {
        int from = glyf.offset() + position(glyph);
        return Arrays.copyOfRange(glyf.array(), from, glyf.offset() + position(glyph + 1));
    }

    private int position(int glyph) {
        return wide ? loca.u32(4 * glyph) : 2 * loca.u16(2 * glyph);
    }
}
