// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A TIFF as if its first picture were its only one: readers would walk through all of them, which may be endless. */
final class TiffAlone {
    private TiffAlone() {}

    static byte[] first(byte[] bytes) {
        var copy = ByteBuffer.wrap(bytes.clone());
        copy.order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = copy.getInt(4);
        if (directory < 8 || directory > bytes.length - 2) return copy.array();
        long next = directory + 2L + 12L * (copy.getShort(directory) & 0xFFFF);
        if (next <= bytes.length - 4) copy.putInt((int) next, 0);
        return copy.array();
    }
}
