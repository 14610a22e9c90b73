// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import dev.offprint.core.font.Face;
import dev.offprint.pdf.page.GlyphRun;

/**
 * Glyphs of one face in one size.
 *
 * @param size in points; less than that of the lettering where capitals stand in for small ones
 * @param width of the run, in points
 */
public record Stretch(Face face, double size, GlyphRun run, double width) {
    /** With the width that its run has. */
    public static Stretch of(Face face, double size, GlyphRun run) {
        return new Stretch(face, size, run, run.width());
    }

    /** What the pair of this one's last glyph and another one's first adds to the width, in points. */
    public double kerning(Stretch next) {
        if (!face.equals(next.face) || size != next.size) return 0;
        int[] own = run.glyphs();
        return face.points(face.kerning(own[own.length - 1], next.run.glyphs()[0]), size);
    }
}
