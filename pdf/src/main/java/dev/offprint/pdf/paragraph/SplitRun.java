// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.page.GlyphRun;
import dev.offprint.pdf.page.Glyphs;
import java.util.Arrays;
import java.util.List;

/** Parts a run from left to right that was written as one. */
final class SplitRun {
    private static final double[] NO_RISES = {};

    private SplitRun() {}

    /** The first word and what follows it, the space first; only the run when it has no space. */
    static List<Glyphs> atFirstSpace(Glyphs glyphs) {
        var run = glyphs.run();
        int space = run.text().indexOf(' ');
        int at = 0;
        while (at < run.starts().length && run.starts()[at] < space) at++;
        if (space < 0 || at == 0 || at == run.starts().length || glyphs.spoken() != null) return List.of(glyphs);
        var first = part(run, 0, at);
        var second = part(run, at, run.glyphs().length);
        return List.of(with(glyphs, glyphs.x(), first), with(glyphs, glyphs.x() + first.width(), second));
    }

    private static Glyphs with(Glyphs g, double x, GlyphRun run) {
        return new Glyphs(g.mark(), x, g.baseline(), g.face(), g.size(), g.colour(), run, g.spoken());
    }

    private static GlyphRun part(GlyphRun run, int from, int to) {
        int begin = run.starts()[from];
        int end = to == run.starts().length ? run.text().length() : run.starts()[to];
        return new GlyphRun(
                Arrays.copyOfRange(run.glyphs(), from, to),
                Arrays.copyOfRange(run.advances(), from, to),
                NO_RISES,
                run.text().substring(begin, end),
                Arrays.stream(run.starts(), from, to)
                        .map(start -> start - begin)
                        .toArray());
    }
}
