// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What bytes are UTF-8 (Unicode Standard, table 3-7). Stateless. */
final class Utf8 {
    /** The length of what is no character. */
    static final int NONE = 0;
    /** The length of a character whose end is not there. */
    static final int CUT_OFF = -1;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** The place up to which bytes are whole characters. */
    static int wholeUpTo(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end) {
            i = asciiUpTo(bytes, i, end);
            if (i == end) return end;
            int length = length(bytes, i, end);
            if (length <= 0) return i;
            i += length;
        }
        return i;
    }

    /** Eight bytes at a time: most texts hold hardly anything else. */
    private static int asciiUpTo(byte[] bytes, int start, int end) {
        int i = start;
        while (i + 8 <= end && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) i += 8;
        while (i < end && bytes[i] >= 0) i++;
        return i;
    }

    /** How many bytes the character has that begins at a place; or one of the constants. */
    static int length(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) return 1;
        if (first < 0xC2 || first > 0xF4) return NONE;
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i >= end) return CUT_OFF;
            int next = bytes[at + i] & 0xFF;
            if (next < (i == 1 ? lowestSecond(first) : 0x80) || next > (i == 1 ? highestSecond(first) : 0xBF)) {
                return NONE;
            }
        }
        return length;
    }

    private static int lowestSecond(int first) {
        return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    }

    /** Halves of surrogate pairs and what is beyond Unicode are no characters. */
    private static int highestSecond(int first) {
        return first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }
}
