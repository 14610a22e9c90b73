// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.style.Alignment;

/**
 * Where a line begins, and how its spaces and letters are set.
 *
 * @param x of its first glyph, from the left edge of the measure
 * @param factor by which each space is wider than by nature
 * @param letters how far letters are set apart (1: as far as they may) or together (−1)
 */
record Spacing(double x, double factor, double letters) {
    /** A hole in the text is worse than a short line. */
    private static final double WIDEST = 4.5;

    /** Nothing gives way. */
    static Spacing natural(double x) {
        return new Spacing(x, 1, 0);
    }

    /** @param fills whether the line fills the measure */
    static Spacing of(Row row, Shape shape, Edges edges, boolean fills) {
        double width = row.visibleWidth();
        double left = edges.indent() - edges.startHang();
        double missing = shape.measure() + edges.endHang() - left - width;
        if (!fills && missing >= 0) {
            return natural(shape.preformatted() ? left : left + offset(shape.alignment(), missing));
        }
        double letters = shape.justified() ? letters(row, missing) : 0;
        double factor = row.gaps() > 0 ? 1 + (missing - letters * row.give()) / row.gaps() : 1;
        return fills && factor > WIDEST ? natural(left) : new Spacing(left, Math.max(0, factor), letters);
    }

    /** Letters and spaces share in proportion to what they may give. */
    private static double letters(Row row, double missing) {
        double spaces = row.gaps() * (missing > 0 ? Fount.STRETCH : Fount.SHRINK);
        double all = spaces + row.give();
        return all == 0 ? 0 : Math.max(-1, Math.min(1, missing / all));
    }

    private static double offset(Alignment alignment, double missing) {
        return switch (alignment) {
            case JUSTIFY, START -> 0;
            case CENTER -> missing / 2;
            case END -> missing;
        };
    }
}
