// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.read.Edition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest version of each thing, in 28 bytes a slot, so that millions of things fit into little memory: of an id 64
 * bits are kept (FNV-1a, mixed), so that two things may be taken for one about once in 2^64 / n. Of one thread.
 */
final class LatestTable {
    private static final long FREE = 0;
    private static final long NO_DATE = Long.MIN_VALUE;

    private long[] keys = new long[1 << 6];
    private long[] versions = new long[keys.length];
    private long[] dates = new long[keys.length];
    private int[] places = new int[keys.length];
    private int size;

    /**
     * What is known of the latest version of a thing.
     *
     * @param place as it was given
     */
    record Latest(Edition edition, int place) {}

    /** Keeps a version unless a later one is kept; of two alike the one that comes last. */
    void add(Edition edition, int place) {
        var latest = get(edition.id());
        if (latest != null && latest.edition().isAfter(edition)) return;
        long key = key(edition.id());
        int slot = slot(key);
        boolean isNew = keys[slot] == FREE;
        fill(slot, key, edition.version(), date(edition.made()), place);
        if (isNew && ++size > keys.length / 4 * 3) grow();
    }

    /** The latest version of a thing; null when none is known. */
    @Nullable
    Latest get(String id) {
        int slot = slot(key(id));
        if (keys[slot] == FREE) return null;
        var made = dates[slot] == NO_DATE ? null : Instant.ofEpochMilli(dates[slot]);
        return new Latest(new Edition(id, versions[slot], made), places[slot]);
    }

    private void fill(int slot, long key, long version, long date, int place) {
        keys[slot] = key;
        versions[slot] = version;
        dates[slot] = date;
        places[slot] = place;
    }

    private void grow() {
        var old = new long[][] {keys, versions, dates};
        var oldPlaces = places;
        keys = new long[2 * keys.length];
        versions = new long[keys.length];
        dates = new long[keys.length];
        places = new int[keys.length];
        for (int i = 0; i < oldPlaces.length; i++) {
            if (old[0][i] != FREE) fill(slot(old[0][i]), old[0][i], old[1][i], old[2][i], oldPlaces[i]);
        }
    }

    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (keys[slot] != FREE && keys[slot] != key) slot = (slot + 1) & (keys.length - 1);
        return slot;
    }

    /** Dates that no clock shows count as none. */
    private static long date(@Nullable Instant made) {
        try {
            return made == null ? NO_DATE : made.toEpochMilli();
        } catch (ArithmeticException e) {
            return NO_DATE;
        }
    }

    private static long key(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 32;
        return hash == FREE ? 1 : hash;
    }
}
