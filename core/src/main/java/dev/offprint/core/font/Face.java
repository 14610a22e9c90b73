// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import org.jspecify.annotations.Nullable;

/** One face: which glyphs it has, how wide they are and what they do next to each other. Thread-safe. */
public interface Face {
    /** What it is called. */
    FaceName name();

    /** Its measures. */
    FaceMetrics metrics();

    /** The glyph of a character; 0 when the face has none. */
    int glyph(int codePoint);

    /** Origin to origin, in font units. */
    int advance(int glyph);

    /** Added between two neighbours, in font units; mostly 0 or negative. */
    int kerning(int left, int right);

    /** The longest standard ligature that begins at an index; null when there is none. */
    @Nullable
    Ligature ligature(int[] glyphs, int from);

    /** What stands in for a glyph; the glyph itself when the face has nothing. */
    int substitute(Feature feature, int glyph);

    /**
     * The asked glyphs as a font file. Glyph 0 comes first, whether asked or not; then those that are asked for in the
     * given order, each once, 0 among them as a copy: what stands in for missing characters must be drawn, and PDF/A
     * forbids to draw a file's own glyph 0.
     */
    FontProgram subset(int[] glyphs);

    /** Font units to points. */
    default double points(int units, double size) {
        return units * size / metrics().unitsPerEm();
    }
}
