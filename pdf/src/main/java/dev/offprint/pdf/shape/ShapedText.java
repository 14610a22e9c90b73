// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import java.util.List;

/**
 * A text with its glyphs.
 *
 * @param stretches whose texts together are the text; none when nothing of it is visible
 * @param width in points, tracking behind the last letter included
 */
public record ShapedText(String text, List<Stretch> stretches, double width) {
    public ShapedText {
        stretches = List.copyOf(stretches);
    }

    static ShapedText of(String text, List<Stretch> stretches) {
        double width = 0;
        for (var stretch : stretches) width += stretch.width();
        return new ShapedText(text, stretches, width);
    }

    /**
     * Where each character begins, in points, and behind them the whole width: one longer than the text. Characters of
     * one cluster share its width.
     */
    public double[] offsets() {
        var offsets = new double[text.length() + 1];
        int base = 0;
        double x = 0;
        for (var stretch : stretches) {
            var run = stretch.run();
            for (int i = 0; i < run.glyphs().length; i++) {
                int from = base + run.starts()[i];
                int length = run.text(i).length();
                for (int k = 1; k <= length; k++) offsets[from + k] = x + run.advances()[i] * k / length;
                x += run.advances()[i];
                offsets[from + length] = x;
            }
            base += run.text().length();
        }
        offsets[text.length()] = width;
        return offsets;
    }

    /** Whether a cluster begins at each character. */
    public boolean[] clusters() {
        var begins = new boolean[text.length()];
        int base = 0;
        for (var stretch : stretches) {
            var run = stretch.run();
            for (int i = 0; i < run.glyphs().length; i++) {
                if (!run.text(i).isEmpty()) begins[base + run.starts()[i]] = true;
            }
            base += run.text().length();
        }
        return begins;
    }
}
