// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.page;

import dev.offprint.core.font.Face;
import dev.offprint.core.style.Colour;

/**
 * Glyphs of one face on one baseline.
 *
 * @param x of the first glyph's origin
 * @param baseline its y
 * @param size in points
 */
public record Glyphs(Mark mark, double x, double baseline, Face face, double size, Colour colour, GlyphRun run)
        implements Item {}
