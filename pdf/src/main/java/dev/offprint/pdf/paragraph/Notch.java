// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

/**
 * Room at the left of the first lines of a paragraph, for a letter that is several lines high.
 *
 * @param lines that begin further right
 * @param width by how much, in points
 */
public record Notch(int lines, double width) {
    /** All lines begin at the left edge. */
    public static final Notch NONE = new Notch(0, 0);

    /** The room beside a line, counted from 0. */
    double at(int line) {
        return line < lines ? width : 0;
    }
}
