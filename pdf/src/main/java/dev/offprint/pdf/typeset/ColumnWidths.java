// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import java.util.Arrays;

/**
 * How wide the columns of a table are (CSS 2.2, 17.5.2.2, "automatic table layout"): each as wide as it wants where there
 * is room, else by its share of what is left above the least widths.
 */
final class ColumnWidths {
    /** From this share of the measure on, a table takes all of it. */
    private static final double NEARLY_FULL = .7;

    /** The share of its longest word that a column gets at least where words must be divided. */
    private static final double DIVIDED = .6;

    private final double[] least;
    private final double[] natural;

    ColumnWidths(int columns) {
        least = new double[columns];
        natural = new double[columns];
    }

    int count() {
        return least.length;
    }

    /** A cell wants room, its padding included. */
    void want(int column, int span, double leastWidth, double naturalWidth) {
        widen(least, column, span, leastWidth);
        widen(natural, column, span, Math.max(leastWidth, naturalWidth));
    }

    private static void widen(double[] widths, int column, int span, double wanted) {
        double missing = wanted - Arrays.stream(widths, column, column + span).sum();
        for (int i = column; i < column + span && missing > 0; i++) widths[i] += missing / span;
    }

    /** The width below which words are divided anywhere. */
    double needed() {
        return Arrays.stream(least).sum();
    }

    /** The width in which every cell has one line. */
    double wanted() {
        return Arrays.stream(natural).sum();
    }

    /** The widths within a measure, in points. */
    double[] within(double measure) {
        double wanted = wanted();
        double needed = needed();
        if (wanted <= measure * NEARLY_FULL) return natural.clone();
        if (wanted <= measure) return scaled(natural, measure / wanted);
        double divided = needed < measure ? 1 : DIVIDED;
        if (needed * divided >= measure) return scaled(least, measure / needed);
        double share = (measure - needed * divided) / (wanted - needed * divided);
        var widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            double base = least[i] * divided;
            widths[i] = base + (natural[i] - base) * share;
        }
        return widths;
    }

    private static double[] scaled(double[] widths, double factor) {
        return Arrays.stream(widths).map(width -> width * factor).toArray();
    }
}
