// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.model.Asset;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small pictures, written by the JDK. */
final class Pngs {
    private Pngs() {}

    static Asset rgb() {
        return Asset.of("rgb", "image/png", encode(drawn(BufferedImage.TYPE_INT_RGB), "png"));
    }

    static byte[] encode(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) throw new AssertionError("no writer of " + format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage drawn(int type) {
        var image = new BufferedImage(9, 7, type);
        for (int y = 0; y < 7; y++) {
            for (int x = 0; x < 9; x++)
                image.setRGB(x, y, (x * 20) << 24 ^ 0xFF000000 | x * 28 << 16 | y * 36 << 8 | 0x40);
        }
        return image;
    }
}
