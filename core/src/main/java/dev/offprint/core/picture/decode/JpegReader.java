// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import dev.offprint.core.picture.bitmap.Bitmap;
import dev.offprint.core.picture.jpeg.JpegFile;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a JPEG: the JDK reads the samples, the colours are worked out here, by the formulas, so that every JDK gives the
 * same. Embedded profiles are not honoured, as nowhere in Offprint.
 */
public final class JpegReader {
    /** Larger ones are read with fewer pixels: nobody prints more, and the heap is not endless. */
    private static final long MOST_PIXELS = 32_000_000;

    private JpegReader() {}

    /**
     * The pixels as they are stored, not turned upright.
     *
     * @param file what its segments say
     * @throws IOException it cannot be decoded
     */
    public static Bitmap read(byte[] bytes, JpegFile file) throws IOException {
        var reader = Codecs.jpegReader();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(JpegFile.bare(bytes)))) {
            reader.setInput(in, true, true);
            var parameters = reader.getDefaultReadParam();
            int step = step(file);
            parameters.setSourceSubsampling(step, step, 0, 0);
            return bitmap(reader.readRaster(0, parameters), file);
        } catch (RuntimeException e) { // the decoder's answer to much hostile input
            throw new IOException("a JPEG that cannot be decoded: " + e.getMessage(), e);
        } finally {
            reader.dispose();
        }
    }

    private static int step(JpegFile file) {
        int step = 1;
        while ((long) file.width() * file.height() / step / step > MOST_PIXELS) step++;
        return step;
    }

    private static Bitmap bitmap(Raster raster, JpegFile file) throws IOException {
        if (raster.getNumBands() != file.components()) throw new IOException("a JPEG whose components differ");
        int width = raster.getWidth();
        var pixels = new int[width * raster.getHeight()];
        var row = new int[width * file.components()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) pixels[y * width + x] = JpegColours.rgb(row, x * file.components(), file);
        }
        return new Bitmap(width, raster.getHeight(), pixels);
    }
}
