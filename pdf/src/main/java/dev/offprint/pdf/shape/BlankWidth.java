// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

/** Widths of the spaces of Unicode, for faces that have no glyphs for them. */
final class BlankWidth {
    private BlankWidth() {}

    static boolean isBlank(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** In ems; 0 for one that is as wide as a space between words. */
    static double ems(int c) {
        return switch (c) {
            case 0x2000, 0x2002, 0x2007 -> .5;
            case 0x2001, 0x2003, 0x3000 -> 1;
            case 0x2004 -> 1 / 3.0;
            case 0x2005 -> .25;
            case 0x2006 -> 1 / 6.0;
            case 0x2008, 0x2009, 0x202F -> .2;
            case 0x200A -> .1;
            case 0x205F -> 4 / 18.0;
            default -> 0;
        };
    }
}
