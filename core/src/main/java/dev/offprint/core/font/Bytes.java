// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

/** Big-endian numbers at offsets of a font file. */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
record Bytes(byte[] array, int offset) {
    int u8(int at) {
        return array[offset + at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int s16(int at) {
        return (short) u16(at);
    }

    int s32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }

    /** An offset or count of 32 bits; one beyond the file is refused by whoever uses it. */
    int u32(int at) {
        int value = s32(at);
        if (value < 0) throw new IndexOutOfBoundsException("offset beyond the file");
        return value;
    }

    double fixed(int at) {
        return s32(at) / 65536.0;
    }

    String tag(int at) {
        return "" + (char) u8(at) + (char) u8(at + 1) + (char) u8(at + 2) + (char) u8(at + 3);
    }

    Bytes from(int at) {
        return new Bytes(array, offset + at);
    }
}
