// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import dev.offprint.core.font.Face;
import dev.offprint.core.style.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs of one face on one baseline.
 *
 * @param x of the first glyph's origin
 * @param baseline its y
 * @param size in points
 * @param spoken what the glyphs stand for where that is not the run's own text: the whole of a divided word with its
 *     first part, nothing with the others; null elsewhere
 */
public record Glyphs(
        Mark mark,
        double x,
        double baseline,
        Face face,
        double size,
        Colour colour,
        GlyphRun run,
        @Nullable String spoken)
        implements Item {
    /** Glyphs that stand for the text of their run. */
    public Glyphs(Mark mark, double x, double baseline, Face face, double size, Colour colour, GlyphRun run) {
        this(mark, x, baseline, face, size, colour, run, null);
    }

    /** The same, standing for another text. */
    public Glyphs speaking(String text) {
        return new Glyphs(mark, x, baseline, face, size, colour, run, text);
    }
}
