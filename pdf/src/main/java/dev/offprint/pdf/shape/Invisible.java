// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

/** Characters that draw nothing: joiners, variation selectors, controls of direction and line ends. */
public final class Invisible {
    private Invisible() {}

    /** Whether a character draws nothing. */
    public static boolean is(int c) {
        if (c < 0xAD) return c < 0x20 && c != '\t' || c >= 0x7F && c < 0xA0;
        if (c < 0x300) return c == 0xAD;
        return Character.getType(c) == Character.FORMAT || isSelector(c) || c == 0x34F || c == 0x2028 || c == 0x2029;
    }

    /** Whether a character belongs to the one before it. */
    static boolean extendsCluster(int c) {
        if (c < 0x300) return c == 0xAD;
        return isMark(c) || is(c);
    }

    static boolean isMark(int c) {
        if (c < 0x300) return false;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x180B && c <= 0x180F;
    }
}
