// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.desk;

import dev.offprint.core.picture.PictureKind;
import dev.offprint.core.picture.bitmap.Bitmap;
import dev.offprint.core.picture.decode.JpegWriter;
import dev.offprint.core.picture.png.PngEncoder;
import java.io.IOException;

/** How pixels are stored anew. */
enum Storage {
    /** Photographs. */
    JPEG(PictureKind.JPEG),
    /** Drawings, and everything that something shines through. */
    PNG(PictureKind.PNG);

    /** Up to so many pixels, what was stored without loss stays so. */
    private static final int SMALL = 1_000_000;

    private final PictureKind kind;

    Storage(PictureKind kind) {
        this.kind = kind;
    }

    /** @param lossy whether the source was stored with loss */
    static Storage of(Bitmap bitmap, PictureKind source, boolean lossy) {
        if (!bitmap.opaque()) return PNG;
        boolean photograph = switch (source) {
            case JPEG -> true;
            case WEBP -> lossy;
            case BMP, TIFF, TIFF_BIG_ENDIAN -> bitmap.size() > SMALL && !PngEncoder.hasFewColours(bitmap);
            case PNG, GIF, SVG, AVIF -> false;
        };
        return photograph ? JPEG : PNG;
    }

    PictureKind kind() {
        return kind;
    }

    byte[] encode(Bitmap bitmap, int quality) throws IOException {
        return this == JPEG ? JpegWriter.write(bitmap, quality) : PngEncoder.encode(bitmap);
    }
}
