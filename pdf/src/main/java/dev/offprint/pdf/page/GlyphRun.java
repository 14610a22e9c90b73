// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import java.util.Arrays;

/**
 * Glyphs in drawing order with the text that they stand for. The arrays are not copied: who makes a run gives them away.
 *
 * @param glyphs ids in the face
 * @param advances from each glyph's origin to the next one's, in points: kerning, tracking and justification included
 * @param rises how far above the baseline each glyph stands, in points; empty when none does
 * @param text what the glyphs stand for, in logical order
 * @param starts where in the text each glyph's share begins, as long as {@code glyphs}; a share ends where the next
 *     begins, so that a ligature has several characters and a second glyph of a cluster none
 */
@SuppressWarnings(
        "ArrayRecordComponent") // compared by content below; copying every run would double the work of layout
public record GlyphRun(int[] glyphs, double[] advances, double[] rises, String text, int[] starts) {
    public GlyphRun {
        if (advances.length != glyphs.length || starts.length != glyphs.length) {
            throw new IllegalArgumentException("glyphs, advances and starts differ in length");
        }
    }

    /** The text that a glyph stands for; may be empty. */
    public String text(int index) {
        return text.substring(starts[index], end(index));
    }

    /** Where a glyph's share of the text ends. From right to left, the next share belongs to the glyph before. */
    public int end(int index) {
        boolean reversed = starts[0] > starts[starts.length - 1];
        int next = reversed ? index - 1 : index + 1;
        int end = next >= 0 && next < starts.length ? starts[next] : text.length();
        return Math.max(starts[index], end);
    }

    /** From the first origin to behind the last advance, in points. */
    public double width() {
        double width = 0;
        for (double advance : advances) width += advance;
        return width;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlyphRun that
                && Arrays.equals(glyphs, that.glyphs)
                && Arrays.equals(advances, that.advances)
                && Arrays.equals(rises, that.rises)
                && text.equals(that.text)
                && Arrays.equals(starts, that.starts);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(glyphs);
    }

    @Override
    public String toString() {
        return "GlyphRun[" + text + "]";
    }
}
