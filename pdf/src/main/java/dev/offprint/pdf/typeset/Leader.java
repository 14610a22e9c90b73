// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Dots that lead the eye from words to their folio; drawn, so that nobody reads or copies them. */
final class Leader {
    private static final double DOT = .075;
    private static final double STEP = .5;

    /** White at both ends, and the fewest dots that lead anywhere. */
    private static final double WHITE = .6;

    private static final int FEWEST = 3;

    private Leader() {}

    /** A line with its folio and the dots between. */
    static Strip between(Strip line, Strip folio, Frame frame, Looks looks) {
        double size = looks.look(TextRole.CONTENTS_ENTRY).size();
        double from = end(line) + WHITE * size;
        double to = begin(folio) - WHITE * size;
        double right = frame.x() + frame.measure();
        var dots = new ArrayList<Item>();
        var colour = looks.style().theme().palette().rule();
        // all lines have their dots on one grid, counted from the right
        for (double x = right - STEP * size; x > from; x -= STEP * size) {
            var area = new Rectangle(x, baseline(folio) - DOT * size, DOT * size, DOT * size);
            if (x + DOT * size < to) dots.add(new Bar(Bars.LAYOUT, area, colour));
        }
        var both = line.with(folio);
        return dots.size() < FEWEST ? both : both.over(dots);
    }

    private static double end(Strip line) {
        return glyphs(line).stream()
                .mapToDouble(g -> g.x() + g.run().width())
                .max()
                .orElse(0);
    }

    private static double begin(Strip folio) {
        return glyphs(folio).stream().mapToDouble(Glyphs::x).min().orElse(0);
    }

    private static double baseline(Strip folio) {
        return glyphs(folio).stream().mapToDouble(Glyphs::baseline).max().orElse(0);
    }

    private static List<Glyphs> glyphs(Strip strip) {
        return strip.items().stream()
                .filter(Glyphs.class::isInstance)
                .map(Glyphs.class::cast)
                .toList();
    }
}
