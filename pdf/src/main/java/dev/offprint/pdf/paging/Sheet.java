// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

/**
 * The type area of a page.
 *
 * @param columns how many
 * @param column width of one
 * @param gutter between two
 * @param height a whole number of leadings
 * @param leading the grid of the body's lines
 */
public record Sheet(int columns, double column, double gutter, double height, double leading) {
    double x(int index) {
        return index * (column + gutter);
    }
}
