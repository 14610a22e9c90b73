// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG (PNG Specification, Third Edition, 5 and 11.2.1). */
final class PngHeader {
    private static final int SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;
    private static final int BESIDE_DATA = 12;

    private PngHeader() {}

    static Optional<PictureHeader> read(byte[] bytes) {
        if (bytes.length < SIGNATURE + BESIDE_DATA + 13 || !isWhole(bytes)) return Optional.empty();
        var in = ByteBuffer.wrap(bytes);
        int width = in.getInt(16);
        int height = in.getInt(20);
        int components = components(bytes[25]);
        if (in.getInt(12) != IHDR || width < 1 || height < 1 || components == 0) return Optional.empty();
        return Optional.of(new PictureHeader(PictureKind.PNG, width, height, components, bytes[24]));
    }

    private static int components(int colourType) {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 0;
        };
    }

    /** Whether every chunk up to the end of the picture is there and its sum is right. */
    private static boolean isWhole(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        long at = SIGNATURE;
        while (at + BESIDE_DATA <= bytes.length) {
            int length = in.getInt((int) at);
            if (length < 0 || at + BESIDE_DATA + length > bytes.length) return false;
            var sum = new CRC32();
            sum.update(bytes, (int) at + 4, length + 4);
            if ((int) sum.getValue() != in.getInt((int) at + 8 + length)) return false;
            if (in.getInt((int) at + 4) == IEND) return true;
            at += BESIDE_DATA + length;
        }
        return false;
    }
}
