// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import dev.offprint.core.picture.jpeg.Exif;

/** What a WebP says beside its pixels (RFC 9649, 2.7): whether it moves, how the camera was held, and
 * whether any of it is stored with loss. */
record WebpExtras(boolean animated, int orientation, boolean lossy) {
    private static final int EXTENDED = 0x58385056;
    private static final int LOSSY = 0x20385056;
    private static final int FRAME = 0x464D4E41;
    private static final int EXIF = 0x46495845;

    static WebpExtras of(byte[] bytes) {
        var in = new ByteCursor(bytes);
        boolean animated = false;
        int orientation = 1;
        boolean lossy = false;
        for (long at = 12; at + 8 <= bytes.length; ) {
            in.to((int) at);
            int name = in.s32();
            long size = in.s32() & 0xFFFFFFFFL;
            if (name == EXTENDED) animated = (in.peek(0) & 2) != 0;
            lossy |= name == LOSSY;
            if (name == FRAME) size = 16; // its chunks follow
            if (name == EXIF) orientation = exif(bytes, (int) at + 8, at + 8 + size);
            at += 8 + size + (size & 1);
        }
        return new WebpExtras(animated, orientation, lossy);
    }

    /** Some writers put JPEG's own name before it. */
    private static int exif(byte[] bytes, int from, long end) {
        int start = from < bytes.length && bytes[from] == 'E' ? from + 6 : from;
        return Exif.orientation(bytes, start, (int) Math.min(bytes.length, end));
    }
}
