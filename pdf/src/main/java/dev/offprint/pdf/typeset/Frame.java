// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

/**
 * Where in a column text stands.
 *
 * @param x of its left edge, in points from the column's
 * @param measure its width in points
 * @param nested whether it stands inside something else, where nothing may float
 */
record Frame(double x, double measure, boolean nested) {
    /** No frame grows narrower: what is nested too deep stands less far in. */
    private static final double NARROWEST = 72;

    static Frame column(double width) {
        return new Frame(0, width, false);
    }

    /** A frame inside this one. */
    Frame indented(double left, double right) {
        double spare = Math.max(0, measure - Math.min(measure, NARROWEST));
        double scale = left + right == 0 ? 0 : Math.min(1, spare / (left + right));
        return new Frame(x + left * scale, measure - (left + right) * scale, true);
    }
}
