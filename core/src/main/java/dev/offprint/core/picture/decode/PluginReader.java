// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import dev.offprint.core.picture.bitmap.Bitmap;
import java.io.IOException;
import javax.imageio.spi.ImageReaderSpi;

/** Decodes WebP and TIFF through TwelveMonkeys's readers, which are made here and not looked for. */
public final class PluginReader {
    private PluginReader() {}

    /**
     * The first picture of a WebP.
     *
     * @throws IOException it cannot be decoded
     */
    public static Bitmap webp(byte[] bytes) throws IOException {
        return read(new WebPImageReaderSpi(), bytes);
    }

    /**
     * The first picture of a TIFF, not turned upright.
     *
     * @throws IOException it cannot be decoded
     */
    public static Bitmap tiff(byte[] bytes) throws IOException {
        return read(new TIFFImageReaderSpi(), TiffAlone.first(bytes));
    }

    private static Bitmap read(ImageReaderSpi provider, byte[] bytes) throws IOException {
        var reader = provider.createReaderInstance(null);
        try (var in = new ByteArrayImageInputStream(bytes)) {
            reader.setInput(in, false, true);
            return Pixels.of(reader.read(0));
        } catch (RuntimeException e) { // the decoders' answer to much hostile input
            throw new IOException("a picture that cannot be decoded: " + e, e);
        } finally {
            reader.dispose();
        }
    }
}
