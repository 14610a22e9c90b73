// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.desk;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEGs as cameras and presses make them. */
final class Jpegs {
    private Jpegs() {}

    /** Sixteen pixels square, of four components as they are given. */
    static byte[] inks(int... components) throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int i = 0; i < 256; i++) raster.setPixel(i % 16, i / 16, components);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(raster, null, null));
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The same with Adobe's segment, which says how colours are transformed. */
    static byte[] adobe(byte[] jpeg, int transform) {
        var segment = Arrays.copyOf("Adobe".getBytes(StandardCharsets.US_ASCII), 12);
        segment[6] = 100;
        segment[11] = (byte) transform;
        return with(jpeg, 0xEE, segment);
    }

    /** The same with a note of how the camera was held. */
    static byte[] oriented(byte[] jpeg, int orientation) {
        var exif = "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0" + (char) orientation
                + "\0\0\0\0\0\0";
        return with(jpeg, 0xE1, exif.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] with(byte[] jpeg, int marker, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(marker);
        out.write(content.length + 2 >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
