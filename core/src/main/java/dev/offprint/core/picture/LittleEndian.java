// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

/** Numbers whose first byte is the lowest; beyond the end there are zeros. */
final class LittleEndian {
    private final byte[] bytes;

    LittleEndian(byte[] bytes) {
        this.bytes = bytes;
    }

    int u8(int at) {
        return at >= 0 && at < bytes.length ? bytes[at] & 0xFF : 0;
    }

    int u16(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24(int at) {
        return u16(at) | u8(at + 2) << 16;
    }

    int s32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }
}
