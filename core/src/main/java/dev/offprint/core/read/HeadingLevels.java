// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Rewriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Gives the headings of a body well-nested levels, as PDF/UA-1 (7.4.2) asks: the first is of level 1, and none is more
 * than one level below the one above it. A heading stands below the nearest heading above it that the source counts
 * higher. Pages of the web start at any level, for looks or because the headline takes the first.
 */
public final class HeadingLevels {
    /** The source's levels of the headings that the next one may stand below. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private int first;
    private boolean mended;

    private HeadingLevels() {}

    /** The same blocks, headings well nested; an info tells of levels that were skipped in the source. */
    public static List<Block> normalise(List<Block> body, Reading reading) {
        var levels = new HeadingLevels();
        var normal = Rewriter.ofHeadings(levels::heading).blocks(body);
        if (levels.mended) {
            var what = "headings that skip a level are raised to the next";
            reading.info("read.heading.levels", reading.place(), what, "");
        }
        return normal;
    }

    private Heading heading(Heading heading) {
        while (!open.isEmpty() && open.element() >= heading.level()) open.pop();
        if (first == 0) first = heading.level();
        boolean skips = open.isEmpty() ? heading.level() < first : heading.level() > open.element() + 1;
        mended = mended || skips;
        open.push(heading.level());
        return new Heading(heading.attributes(), open.size(), heading.content());
    }
}
