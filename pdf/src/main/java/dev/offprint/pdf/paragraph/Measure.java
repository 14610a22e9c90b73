// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/**
 * The width that lines have to fill.
 *
 * @param width in points
 * @param raggedness stretch of the white at the end of each line: 0 for justified text, else how much white looks as bad
 *     as spaces of one and a half their width do
 * @param notch by which the first lines are narrower
 */
record Measure(double width, double raggedness, Notch notch) {
    /** The same for every line. */
    Measure(double width, double raggedness) {
        this(width, raggedness, Notch.NONE);
    }

    /** Of a line, counted from 0. */
    double width(int line) {
        return width - notch.at(line);
    }
}
