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

    /** The widths within a measure, in points. */
    double[] within(double measure) {
        double wanted = Arrays.stream(natural).sum();
        double needed = Arrays.stream(least).sum();
        if (wanted <= measure * NEARLY_FULL) return natural.clone();
        if (wanted <= measure) return scaled(natural, measure / wanted);
        if (needed >= measure) return scaled(least, measure / needed);
        double share = (measure - needed) / (wanted - needed);
        var widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) widths[i] = least[i] + (natural[i] - least[i]) * share;
        return widths;
    }

    private static double[] scaled(double[] widths, double factor) {
        return Arrays.stream(widths).map(width -> width * factor).toArray();
    }
}
