// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

/**
 * A set of names that keeps 64 bits of each (FNV-1a, mixed), so that millions of them take little memory: a name may seem
 * to be there that is not, about once in 2^64 / n. Of one thread.
 */
final class NameSet {
    private static final long FREE = 0;

    private long[] slots = new long[1 << 10];
    private int size;

    boolean contains(String name) {
        return slots[slot(hash(name))] != FREE;
    }

    void add(String name) {
        long hash = hash(name);
        int slot = slot(hash);
        if (slots[slot] != FREE) return;
        slots[slot] = hash;
        if (++size > slots.length / 2) grow();
    }

    private int slot(long hash) {
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != FREE && slots[slot] != hash) slot = (slot + 1) & (slots.length - 1);
        return slot;
    }

    private void grow() {
        var old = slots;
        slots = new long[2 * old.length];
        for (long hash : old) if (hash != FREE) slots[slot(hash)] = hash;
    }

    private static long hash(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 32;
        return hash == FREE ? 1 : hash;
    }
}
