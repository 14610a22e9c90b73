// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.GlyphRun;

/** What most glyphs of a run are wider than their face has them: tracking, which the file says once (Boyer and Moore). */
final class LetterSpace {
    private LetterSpace() {}

    /** In thousandths of a point; any number where no width is common. */
    static long of(GlyphRun run, SubsetFont font, double size) {
        long common = 0;
        int votes = 0;
        for (int i = 0; i < run.glyphs().length; i++) {
            double natural = font.entry(font.code(run, i)).width() * size;
            long extra = Math.round(run.advances()[i] * 1000 - natural);
            if (votes == 0) common = extra;
            votes += extra == common ? 1 : -1;
        }
        return votes > 0 ? common : 0;
    }
}
