// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A break that the best paragraph may go through, with the best way to it: the lines before it are {@code line}. Also a link
 * of {@link ActiveList}.
 */
final class Candidate {
    final int item;
    final int line;
    final int lineStart;
    final double ratio;
    final Fitness fitness;
    final boolean hyphen;
    final double demerits;
    final @Nullable Candidate previous;

    @Nullable
    Candidate next;

    Candidate(
            int item,
            int line,
            int lineStart,
            double ratio,
            Fitness fitness,
            boolean hyphen,
            double demerits,
            @Nullable Candidate previous) {
        this.item = item;
        this.line = line;
        this.lineStart = lineStart;
        this.ratio = ratio;
        this.fitness = fitness;
        this.hyphen = hyphen;
        this.demerits = demerits;
        this.previous = previous;
    }

    /** The beginning of the paragraph. */
    static Candidate start(int firstItem) {
        return new Candidate(-1, 0, firstItem, 0, Fitness.DECENT, false, 0, null);
    }

    /** The breaks on the way here, this one included. */
    List<Breakpoint> path() {
        var path = new ArrayDeque<Breakpoint>();
        for (var at = this; at.previous != null; at = at.previous) path.addFirst(new Breakpoint(at.item, at.ratio));
        return List.copyOf(path);
    }
}
