// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.style.Alignment;

/**
 * Where a line begins and how wide its spaces are.
 *
 * @param x of its first glyph, from the left edge of the measure
 * @param factor by which each space is wider than by nature
 */
record Spacing(double x, double factor) {
    /** A hole in the text is worse than a short line. */
    private static final double WIDEST = 4.5;

    /** @param fills whether the line fills the measure */
    static Spacing of(Row row, Shape shape, Edges edges, boolean fills) {
        double width = row.visibleWidth();
        double left = edges.indent() - edges.startHang();
        double missing = shape.measure() + edges.endHang() - left - width;
        double factor = row.gaps() > 0 && (fills || missing < 0) ? 1 + missing / row.gaps() : 1;
        if (fills && factor > WIDEST) return new Spacing(left, 1);
        if (fills || missing < 0 || shape.preformatted()) return new Spacing(left, Math.max(0, factor));
        return new Spacing(left + offset(shape.alignment(), missing), 1);
    }

    private static double offset(Alignment alignment, double missing) {
        return switch (alignment) {
            case JUSTIFY, START -> 0;
            case CENTER -> missing / 2;
            case END -> missing;
        };
    }
}
