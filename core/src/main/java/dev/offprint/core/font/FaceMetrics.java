// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

/**
 * The measures of a face, in font units; the y axis points up.
 *
 * @param unitsPerEm font units in one size
 * @param descent below the baseline, negative
 * @param italicAngle in degrees, negative for a face that leans right
 * @param box around all glyphs
 * @param strikeout middle of a line through lower-case text
 * @param fixedPitch whether all glyphs are equally wide
 */
public record FaceMetrics(
        int unitsPerEm,
        int ascent,
        int descent,
        int capHeight,
        int xHeight,
        double italicAngle,
        Box box,
        Line underline,
        Line strikeout,
        boolean fixedPitch) {
    /** A rectangle. */
    public record Box(int xMin, int yMin, int xMax, int yMax) {}

    /**
     * A line along text.
     *
     * @param position of its upper edge
     */
    public record Line(int position, int thickness) {}
}
