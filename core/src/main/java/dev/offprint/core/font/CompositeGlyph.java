// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.util.function.IntUnaryOperator;

/** A glyph made of other glyphs (OpenType 1.9, "Composite glyph description"). */
final class CompositeGlyph {
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private CompositeGlyph() {}

    /** Replaces the ids of its parts in place; does nothing to a glyph that has contours of its own. */
    static void renumber(byte[] outline, IntUnaryOperator part) {
        if (outline.length < 10) return;
        var bytes = new Bytes(outline, 0);
        if (bytes.s16(0) >= 0) return;
        int at = 10;
        int flags;
        do {
            flags = bytes.u16(at);
            int id = part.applyAsInt(bytes.u16(at + 2));
            outline[at + 2] = (byte) (id >> 8);
            outline[at + 3] = (byte) id;
            at += 4 + size(flags);
        } while ((flags & MORE) != 0);
    }

    private static int size(int flags) {
        int arguments = (flags & WORDS) != 0 ? 4 : 2;
        if ((flags & SCALE) != 0) return arguments + 2;
        if ((flags & TWO_SCALES) != 0) return arguments + 4;
        return (flags & MATRIX) != 0 ? arguments + 8 : arguments;
    }
}
