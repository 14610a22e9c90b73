// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/**
 * The width that lines have to fill.
 *
 * @param width in points
 * @param raggedness stretch of the white at the end of each line: 0 for justified text, else how much white looks as bad
 *     as spaces of one and a half their width do
 */
record Measure(double width, double raggedness) {}
