// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import dev.offprint.core.picture.bitmap.Bitmap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as a baseline JPEG. */
public final class JpegWriter {
    private JpegWriter() {}

    /**
     * The bytes of the file.
     *
     * @param bitmap whose alpha is not looked at
     * @param quality 1 to 100
     */
    public static byte[] write(Bitmap bitmap, int quality) throws IOException {
        var writer = Codecs.jpegWriter();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality / 100f);
            writer.write(null, new IIOImage(image(bitmap), null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage image(Bitmap bitmap) {
        boolean grey = isGrey(bitmap);
        int type = grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        var image = new BufferedImage(bitmap.width(), bitmap.height(), type);
        var row = new int[bitmap.width() * (grey ? 1 : 3)];
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) samples(bitmap.at(x, y), row, x, grey);
            image.getRaster().setPixels(0, y, bitmap.width(), 1, row);
        }
        return image;
    }

    private static void samples(int pixel, int[] row, int x, boolean grey) {
        if (grey) {
            row[x] = pixel & 255;
            return;
        }
        row[3 * x] = pixel >> 16 & 255;
        row[3 * x + 1] = pixel >> 8 & 255;
        row[3 * x + 2] = pixel & 255;
    }

    private static boolean isGrey(Bitmap bitmap) {
        for (int i = 0; i < bitmap.size(); i++) {
            int pixel = bitmap.at(i);
            if ((pixel >> 16 & 255) != (pixel & 255) || (pixel >> 8 & 255) != (pixel & 255)) return false;
        }
        return true;
    }
}
