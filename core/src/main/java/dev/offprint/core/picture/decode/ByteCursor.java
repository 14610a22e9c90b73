// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

/** Reads bytes one after the other, the lowest first; behind the end there are zeros. */
final class ByteCursor {
    private final byte[] bytes;
    private int at;

    ByteCursor(byte[] bytes) {
        this.bytes = bytes;
    }

    int remaining() {
        return Math.max(0, bytes.length - at);
    }

    void to(int place) {
        at = place < 0 ? bytes.length : place;
    }

    void skip(int count) {
        at = (int) Math.min(Integer.MAX_VALUE - 8L, (long) at + count);
    }

    int peek(int ahead) {
        return at + ahead < bytes.length ? bytes[at + ahead] & 0xFF : 0;
    }

    int u8() {
        int value = peek(0);
        skip(1);
        return value;
    }

    int u16() {
        return u8() | u8() << 8;
    }

    int s32() {
        return u16() | u16() << 16;
    }

    /** Passes over blocks that say how long they are, up to the empty one. */
    void skipBlocks() {
        for (int length = u8(); length > 0; length = u8()) skip(length);
    }
}
