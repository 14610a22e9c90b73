// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.limits;

/** The moment until which work on one article may go on. Immutable. */
public final class Deadline {
    private final long start = System.nanoTime();
    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /** So many seconds from now as {@link Limit#SECONDS} has. */
    public static Deadline of(Limits limits) {
        return ofSeconds(limits.of(Limit.SECONDS));
    }

    /** So many seconds from now. */
    public static Deadline ofSeconds(long seconds) {
        return new Deadline(Math.min(seconds, Integer.MAX_VALUE) * 1_000_000_000L);
    }

    /** Whether it has passed; costs some 25 ns, so ask it of every hundredth thing. */
    public boolean isOver() {
        return System.nanoTime() - start > nanos;
    }
}
