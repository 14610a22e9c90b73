// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import java.util.Optional;

/** The information header of a BMP: OS/2's of 12 bytes, or one of Windows's. */
final class BmpHeader {
    private static final int OS2 = 12;

    private BmpHeader() {}

    static Optional<PictureHeader> read(byte[] bytes) {
        var in = new LittleEndian(bytes);
        boolean old = in.s32(14) == OS2;
        int width = old ? in.u16(18) : in.s32(18);
        int height = Math.abs(old ? in.u16(20) : in.s32(22));
        int bits = in.u16(old ? 24 : 28);
        boolean sane = bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16 || bits == 24 || bits == 32;
        if (bytes.length < 26 || width < 1 || height < 1 || !sane) return Optional.empty();
        return Optional.of(new PictureHeader(PictureKind.BMP, width, height, bits <= 8 ? 1 : 3, 8));
    }
}
