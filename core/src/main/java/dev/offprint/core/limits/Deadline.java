// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.limits;

import java.util.function.LongSupplier;

/** The moment until which work on one article may go on. Immutable. */
public final class Deadline {
    /** The one that everything is measured by unless a test has its own. */
    static final LongSupplier CLOCK = System::nanoTime;

    private final LongSupplier clock;
    private final long start;
    private final long nanos;

    private Deadline(LongSupplier clock, long seconds) {
        this.clock = clock;
        this.start = clock.getAsLong();
        this.nanos = Math.min(seconds, Integer.MAX_VALUE) * 1_000_000_000L;
    }

    /** So many seconds from now as {@link Limit#SECONDS} has. */
    public static Deadline of(Limits limits) {
        return new Deadline(limits.clock(), limits.of(Limit.SECONDS));
    }

    /** So many seconds from now. */
    public static Deadline ofSeconds(long seconds) {
        return new Deadline(CLOCK, seconds);
    }

    /** Whether it has passed; costs some 25 ns, so ask it of every hundredth thing. */
    public boolean isOver() {
        return clock.getAsLong() - start > nanos;
    }
}
