// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import java.util.Optional;

/** Walks the segments of a JPEG to its frame header (ITU-T T.81, annex B). */
final class JpegHeader {
    private static final int FRAME_HEADER = 9;

    private JpegHeader() {}

    static Optional<PictureHeader> read(byte[] bytes) {
        int at = 2;
        while (at + 4 <= bytes.length) {
            if (u8(bytes, at) != 0xFF) return Optional.empty();
            int marker = u8(bytes, at + 1);
            if (marker == 0xFF) at++;
            else if (isBare(marker)) at += 2;
            else if (isFrame(marker)) return frame(bytes, at + 2);
            else if (marker == 0xDA || u16(bytes, at + 2) < 2) return Optional.empty();
            else at += 2 + u16(bytes, at + 2);
        }
        return Optional.empty();
    }

    private static Optional<PictureHeader> frame(byte[] bytes, int at) {
        if (at + FRAME_HEADER > bytes.length || !hasScan(bytes, at + u16(bytes, at))) return Optional.empty();
        int height = u16(bytes, at + 3);
        int width = u16(bytes, at + 5);
        int components = u8(bytes, at + 7);
        if (width < 1 || height < 1 || components < 1 || components > 4) return Optional.empty();
        return Optional.of(new PictureHeader(PictureKind.JPEG, width, height, components, u8(bytes, at + 2)));
    }

    /** Whether picture data follow; an end marker may be missing, decoders do without. */
    private static boolean hasScan(byte[] bytes, int from) {
        for (int at = from; at + 1 < bytes.length; at++) {
            if (u8(bytes, at) == 0xFF && u8(bytes, at + 1) == 0xDA) return at + 16 < bytes.length;
        }
        return false;
    }

    private static boolean isBare(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
    }

    /** SOF0 to SOF15 but the tables that stand between them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int u8(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    private static int u16(byte[] bytes, int at) {
        return at + 1 < bytes.length ? u8(bytes, at) << 8 | u8(bytes, at + 1) : 0;
    }
}
