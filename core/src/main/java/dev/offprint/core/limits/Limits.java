// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.limits;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much one input may ask for; every breach is an error or warning that names the limit. Immutable. */
public final class Limits {
    /** Safe for hostile input: each as {@link Limit#standard()}. */
    public static final Limits STANDARD = new Limits(Map.of());

    private final Map<Limit, Long> changed;

    private Limits(Map<Limit, Long> changed) {
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
        return new Limits(copy);
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
        return other instanceof Limits limits && changed.equals(limits.changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }

    @Override
    public String toString() {
        return "Limits" + changed;
    }
}
