// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import dev.offprint.core.limits.Deadline;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.UncheckedIOException;

/** Stops the layout of an article that takes longer than {@link Limit#SECONDS}, counted from when this is made. Immutable. */
public final class Overtime {
    private final Deadline deadline;
    private final long seconds;
    private final String place;

    /** @param place the article, for the message */
    public Overtime(Limits limits, String place) {
        this.deadline = Deadline.of(limits);
        this.seconds = limits.of(Limit.SECONDS);
        this.place = place;
    }

    /**
     * Looks at the clock; to be asked for every paragraph.
     *
     * @throws UncheckedIOException of an {@link OffprintException}: the time is over. Layout has no way out but this
     */
    public void check() {
        if (!deadline.isOver()) return;
        throw new UncheckedIOException(new OffprintException(Problem.error(
                "render.limit." + Limit.SECONDS.id(),
                place,
                "laying it out takes longer than " + seconds + " seconds, the limit (" + Limit.SECONDS.id() + ")",
                Limit.SECONDS.cure())));
    }
}
