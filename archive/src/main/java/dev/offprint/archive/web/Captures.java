// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.util.Arrays;

/**
 * Which addresses were captured where, in arrays of numbers: some sixty bytes for a capture, so that millions fit.
 * Addresses are known by their hashes; who opens a record compares the address. Not changed after {@link #sealed()}, and
 * then thread-safe.
 */
final class Captures {
    /** What was captured. */
    enum Kind {
        /** A page that came with status 200. */
        PAGE,
        /** Anything else that did. */
        THING,
        /** A reference to another address. */
        REDIRECT,
        /** A page that says that something went wrong. */
        ERROR,
        /** A reference to an earlier capture of the same bytes. */
        REVISIT
    }

    /** No capture. */
    static final int NONE = -1;

    private static final int VOLUME_SHIFT = 48;
    private static final int LONGEST_SEARCH = 1000;

    private int size;
    private long[] hashes = new long[64];
    private long[] offsets = new long[64];
    private long[] inners = new long[64];
    private long[] digests = new long[64];
    private int[] times = new int[64];
    private Kind[] kinds = new Kind[64];
    private int[] previous = new int[0];
    private int[] table = new int[0];

    void add(Kind kind, long hash, Spot spot, long seconds, long digest) {
        if (size == hashes.length) grow(size + (size >> 1));
        hashes[size] = hash;
        offsets[size] = (long) spot.volume() << VOLUME_SHIFT | spot.offset();
        inners[size] = spot.inner();
        digests[size] = digest;
        times[size] = (int) Math.max(0, Math.min(Integer.MAX_VALUE, seconds));
        kinds[size++] = kind;
    }

    /** Ready to be asked. */
    Captures sealed() {
        grow(size);
        previous = new int[size];
        table = new int[Integer.highestOneBit(Math.max(4, size) * 2 - 1) << 1];
        Arrays.fill(table, NONE);
        for (int i = 0; i < size; i++) {
            int slot = slot(hashes[i]);
            previous[i] = table[slot];
            table[slot] = i;
        }
        return this;
    }

    int size() {
        return size;
    }

    Kind kind(int capture) {
        return kinds[capture];
    }

    Spot spot(int capture) {
        long mask = (1L << VOLUME_SHIFT) - 1;
        return new Spot((int) (offsets[capture] >>> VOLUME_SHIFT), offsets[capture] & mask, inners[capture]);
    }

    long hash(int capture) {
        return hashes[capture];
    }

    /** In seconds since 1970; 0 when unknown. */
    int time(int capture) {
        return times[capture];
    }

    /** The latest page of an address. */
    int latestPage(long hash) {
        int latest = NONE;
        int steps = 0;
        for (int i = newest(hash); i != NONE && steps++ < LONGEST_SEARCH; i = previous[i]) {
            if (kind(i) == Kind.PAGE && (latest == NONE || times[i] > times[latest])) latest = i;
        }
        return latest;
    }

    /** What an address gave at about a time: pages and things before what only leads to them. */
    int nearest(long hash, int time) {
        int best = NONE;
        int steps = 0;
        for (int i = newest(hash); i != NONE && steps++ < LONGEST_SEARCH; i = previous[i]) {
            if (kind(i) != Kind.ERROR && (best == NONE || isNearer(i, best, time))) best = i;
        }
        return best;
    }

    /** The first capture of these bytes, by the hash of their digest. */
    int byDigest(long digest) {
        for (int i = 0; i < size; i++) {
            if (digests[i] == digest && isContent(i)) return i;
        }
        return NONE;
    }

    /** Whether it has something itself. */
    boolean isContent(int capture) {
        return kinds[capture] == Kind.PAGE || kinds[capture] == Kind.THING;
    }

    private boolean isNearer(int capture, int best, int time) {
        boolean isItself = isContent(capture);
        boolean isBestItself = isContent(best);
        if (isItself != isBestItself) return isItself;
        return Math.abs((long) times[capture] - time) < Math.abs((long) times[best] - time);
    }

    private int newest(long hash) {
        return table[slot(hash)];
    }

    private int slot(long hash) {
        int mask = table.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (table[slot] != NONE && hashes[table[slot]] != hash) slot = slot + 1 & mask;
        return slot;
    }

    private void grow(int length) {
        hashes = Arrays.copyOf(hashes, length);
        offsets = Arrays.copyOf(offsets, length);
        inners = Arrays.copyOf(inners, length);
        digests = Arrays.copyOf(digests, length);
        times = Arrays.copyOf(times, length);
        kinds = Arrays.copyOf(kinds, length);
    }
}
