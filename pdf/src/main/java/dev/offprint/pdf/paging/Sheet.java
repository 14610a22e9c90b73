// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import dev.offprint.core.style.Colour;
import org.jspecify.annotations.Nullable;

/**
 * The type area of a page.
 *
 * @param columns how many
 * @param column width of one
 * @param gutter between two
 * @param height a whole number of leadings
 * @param leading the grid on which lines stand
 * @param line height of a line of the body: one step of the grid, or two
 * @param rule colour of the hairlines between columns; null for none
 */
public record Sheet(
        int columns,
        double column,
        double gutter,
        double height,
        double leading,
        double line,
        @Nullable Colour rule) {
    double x(int index) {
        return index * (column + gutter);
    }
}
