// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.flow;

/**
 * White between two blocks; it vanishes at the top of a column, but for its phase.
 *
 * @param height the least, in points
 * @param phase where on the grid of the body's lines it ends: so many points below one of them; {@link Double#NaN} where
 *     it does not matter
 */
public record Space(double height, double phase) implements VerticalItem {
    /** White that ends wherever it ends. */
    public static Space of(double height) {
        return new Space(height, Double.NaN);
    }

    /** White after which body text begins: it ends on the grid. */
    public static Space toGrid(double height) {
        return new Space(height, 0);
    }

    /** Where this ends when it begins at {@code y}, on a grid of {@code leading}. */
    public double end(double y, double leading) {
        double least = y + height;
        if (Double.isNaN(phase)) return least;
        double lines = Math.ceil((least - phase) / leading - 1e-6);
        return Math.max(least, phase + lines * leading);
    }

    /** The same at the top of a column: only the phase counts. */
    public Space atTop() {
        return new Space(0, phase);
    }
}
