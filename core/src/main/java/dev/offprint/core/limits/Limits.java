// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.limits;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How much one input may ask for; every breach is an error or warning that names the limit. Immutable. */
public final class Limits {
    /** Safe for hostile input: each as {@link Limit#standard()}. */
    public static final Limits STANDARD = new Limits(Map.of(), Deadline.CLOCK);

    private final Map<Limit, Long> changed;
    private final LongSupplier clock;

    private Limits(Map<Limit, Long> changed, LongSupplier clock) {
        this.clock = clock;
        this.changed = Collections.unmodifiableMap(changed);
    }

    /**
     * The same with one of them changed.
     *
     * @throws IllegalArgumentException it is less than one
     */
    public Limits with(Limit limit, long value) {
        if (value < 1) throw new IllegalArgumentException("the limit " + limit.id() + " must be at least 1");
        var copy = new EnumMap<Limit, Long>(Limit.class);
        copy.putAll(changed);
        copy.put(limit, value);
        return new Limits(copy, clock);
    }

    /**
     * The same with seconds that another clock counts, so that nothing needs to take long to be found too long.
     *
     * @param nanos billionths of a second since any moment; must be thread-safe
     */
    public Limits withClock(LongSupplier nanos) {
        return new Limits(changed, nanos);
    }

    /** What seconds are counted by, in billionths. */
    LongSupplier clock() {
        return clock;
    }

    /** How much there may be. */
    public long of(Limit limit) {
        return changed.getOrDefault(limit, limit.standard());
    }

    /** Most bytes of one document. */
    public long inputBytes() {
        return of(Limit.INPUT_BYTES);
    }

    /** Deepest nesting of blocks and inlines. */
    public int nesting() {
        return clamped(Limit.NESTING);
    }

    /** Most blocks and inlines of one article. */
    public int elements() {
        return clamped(Limit.ELEMENTS);
    }

    /** Most bytes of one picture. */
    public long pictureBytes() {
        return of(Limit.PICTURE_BYTES);
    }

    /** Most pixels of one picture, read from its header before decoding. */
    public long picturePixels() {
        return of(Limit.PICTURE_PIXELS);
    }

    private int clamped(Limit limit) {
        return (int) Math.min(Integer.MAX_VALUE, of(limit));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits && changed.equals(limits.changed) && clock.equals(limits.clock);
    }

    @Override
    public int hashCode() {
        return changed.hashCode() + 31 * clock.hashCode();
    }

    @Override
    public String toString() {
        return "Limits" + changed;
    }
}
