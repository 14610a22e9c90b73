// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import java.util.Optional;

/**
 * The chunks of a WebP up to its first picture (RFC 9649): the canvas, and the picture, which may be larger than what the
 * canvas says of it.
 */
final class WebpHeader {
    private static final int ANIMATION_FRAME = 0x464D4E41;
    private static final int LOSSLESS = 0x4C385056;
    private static final int LOSSY = 0x20385056;
    private static final int EXTENDED = 0x58385056;

    private final LittleEndian in;
    private final int length;
    private int width;
    private int height;
    private boolean found;

    private WebpHeader(byte[] bytes) {
        this.in = new LittleEndian(bytes);
        this.length = bytes.length;
    }

    static Optional<PictureHeader> read(byte[] bytes) {
        var header = new WebpHeader(bytes);
        header.walk(12);
        if (!header.found || header.width < 1 || header.height < 1) return Optional.empty();
        return Optional.of(new PictureHeader(PictureKind.WEBP, header.width, header.height, 4, 8));
    }

    private void walk(long from) {
        for (long at = from; at + 8 <= length && !found; ) {
            int chunk = (int) at;
            long size = in.s32(chunk + 4) & 0xFFFFFFFFL;
            switch (in.s32(chunk)) {
                case EXTENDED -> size(in.u24(chunk + 12) + 1, in.u24(chunk + 15) + 1);
                case LOSSY -> picture(in.u16(chunk + 14) & 0x3FFF, in.u16(chunk + 16) & 0x3FFF);
                case LOSSLESS -> lossless(in.s32(chunk + 9));
                case ANIMATION_FRAME -> size = 16; // its chunks follow
                default -> {} // profiles and words
            }
            at += 8 + size + (size & 1);
        }
    }

    private void lossless(int bits) {
        picture((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
    }

    private void picture(int pictureWidth, int pictureHeight) {
        found = true;
        size(pictureWidth, pictureHeight);
    }

    private void size(int otherWidth, int otherHeight) {
        width = Math.max(width, otherWidth);
        height = Math.max(height, otherHeight);
    }
}
