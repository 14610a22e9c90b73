// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Patterns by their letters: F. M. Liang, "Word Hy-phen-a-tion by Com-put-er" (Stanford, 1983). Nodes are numbers; the
 * step from a node by a letter is looked up in an open hash table, so that a pattern costs a few bytes.
 */
final class PatternTrie {
    private static final int ROOT = 0;

    private long[] keys = new long[1 << 14];
    private int[] targets = new int[1 << 14];
    private byte[] @Nullable [] weights = new byte[1 << 12][];
    private int nodes = 1;

    /** Adds a pattern in TeX's notation, such as {@code .ach4} or {@code 4ab1er}. */
    void add(String pattern) {
        int node = ROOT;
        var found = new byte[pattern.length() + 1];
        int letters = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                found[letters] = (byte) (c - '0');
            } else {
                node = childOrNew(node, c);
                letters++;
            }
        }
        weights[node] = Arrays.copyOf(found, letters + 1);
    }

    /** Raises {@code levels} by all patterns that fit the text from an index. */
    void apply(char[] text, int from, byte[] levels) {
        int node = ROOT;
        for (int i = from; i < text.length; i++) {
            node = child(node, text[i]);
            if (node < 0) return;
            var found = weights[node];
            if (found != null) raise(levels, from, found);
        }
    }

    private static void raise(byte[] levels, int from, byte[] found) {
        for (int k = 0; k < found.length; k++) {
            if (found[k] > levels[from + k]) levels[from + k] = found[k];
        }
    }

    private int child(int node, char letter) {
        int slot = slot(keys, key(node, letter));
        return keys[slot] == 0 ? -1 : targets[slot];
    }

    private int childOrNew(int node, char letter) {
        int there = child(node, letter);
        if (there >= 0) return there;
        if (nodes * 2 > keys.length) grow();
        int slot = slot(keys, key(node, letter));
        keys[slot] = key(node, letter);
        targets[slot] = nodes;
        if (nodes >= weights.length) weights = Arrays.copyOf(weights, weights.length * 2);
        return nodes++;
    }

    /** Never 0: no letter is U+0000. */
    private static long key(int node, char letter) {
        return (long) node << 16 | letter;
    }

    private static int slot(long[] table, long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 64 - Integer.numberOfTrailingZeros(table.length));
        while (table[slot] != 0 && table[slot] != key) slot = slot + 1 & table.length - 1;
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == 0) continue;
            int slot = slot(keys, oldKeys[i]);
            keys[slot] = oldKeys[i];
            targets[slot] = oldTargets[i];
        }
    }
}
