// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import dev.offprint.core.picture.jpeg.JpegFile;
import java.util.Optional;

/** The measures of a JPEG, as they are when it stands upright. */
final class JpegHeader {
    private JpegHeader() {}

    static Optional<PictureHeader> read(byte[] bytes) {
        return JpegFile.read(bytes).map(JpegHeader::header);
    }

    private static PictureHeader header(JpegFile file) {
        boolean turned = file.orientation() >= 5;
        int width = turned ? file.height() : file.width();
        int height = turned ? file.width() : file.height();
        return new PictureHeader(PictureKind.JPEG, width, height, file.components(), file.bits());
    }
}
