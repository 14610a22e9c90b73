// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.util.Arrays;

/** Where each object is (ISO 32000-1, 7.5.8); a number that was reserved and never used is free. */
final class CrossReferences {
    /** Enough for a terabyte. */
    static final int PLACE_BYTES = 5;

    private static final int FREE = 0;
    private static final int PLAIN = 1;
    private static final int INSIDE = 2;

    private byte[] kinds = new byte[256];
    private long[] places = new long[256];
    private char[] indexes = new char[256];
    private int size = 1;

    CrossReferences() {
        indexes[0] = 0xFFFF;
    }

    int reserve() {
        if (size == kinds.length) grow();
        return size++;
    }

    private void grow() {
        kinds = Arrays.copyOf(kinds, 2 * size);
        places = Arrays.copyOf(places, 2 * size);
        indexes = Arrays.copyOf(indexes, 2 * size);
    }

    void at(long number, long offset) {
        set(number, PLAIN, offset, 0);
    }

    void inside(long number, long stream, int index) {
        set(number, INSIDE, stream, index);
    }

    private void set(long number, int kind, long place, int index) {
        int at = (int) number;
        if (kinds[at] != FREE) throw new IllegalStateException("object " + number + " is written twice");
        kinds[at] = (byte) kind;
        places[at] = place;
        indexes[at] = (char) index;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        var out = new Buffer();
        for (int i = 0; i < size; i++) {
            out.write(kinds[i]);
            for (int shift = 8 * (PLACE_BYTES - 1); shift >= 0; shift -= 8) out.write((int) (places[i] >> shift));
            out.write(indexes[i] >> 8);
            out.write(indexes[i]);
        }
        return out.toByteArray();
    }
}
