// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

/** The units of the format, from points. */
public final class Lengths {
    private static final int EMU = 12_700;

    private Lengths() {}

    /** Twentieths of a point. */
    public static int twips(double points) {
        return (int) Math.round(points * 20);
    }

    /** Half points, in which sizes of type are given; at least one. */
    public static int halfPoints(double points) {
        return (int) Math.max(1, Math.round(points * 2));
    }

    /** English metric units, in which drawings are measured; at least one. */
    public static long emu(double points) {
        return Math.max(1, Math.round(points * EMU));
    }
}
