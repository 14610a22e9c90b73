// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import java.util.Optional;

/** The screen of a GIF (GIF89a, 18). */
final class GifHeader {
    private GifHeader() {}

    static Optional<PictureHeader> read(byte[] bytes) {
        var in = new LittleEndian(bytes);
        int width = in.u16(6);
        int height = in.u16(8);
        if (bytes.length < 14 || width < 1 || height < 1) return Optional.empty();
        return Optional.of(new PictureHeader(PictureKind.GIF, width, height, 1, 8));
    }
}
