// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import dev.offprint.core.picture.PictureKind;
import dev.offprint.core.picture.bitmap.Bitmap;
import dev.offprint.core.picture.jpeg.Exif;
import dev.offprint.core.picture.jpeg.JpegFile;
import dev.offprint.core.picture.png.PngFile;
import dev.offprint.core.picture.png.PngPixels;
import java.io.IOException;

/** Decodes a picture of any kind but SVG: its first frame, upright. */
public final class Decoder {
    private Decoder() {}

    /**
     * A decoded picture.
     *
     * @param animated whether frames follow the first
     * @param lossy whether it was stored with loss
     */
    public record Decoded(Bitmap bitmap, boolean animated, boolean lossy) {}

    /**
     * Decodes a picture whose header has been found sound and small enough.
     *
     * @throws IOException it cannot be decoded
     */
    public static Decoded decode(PictureKind kind, byte[] bytes) throws IOException {
        return switch (kind) {
            case JPEG -> new Decoded(jpeg(bytes), false, true);
            case PNG -> png(PngFile.read(bytes));
            case GIF -> gif(bytes);
            case WEBP -> webp(bytes);
            case BMP -> still(BmpReader.read(bytes));
            case TIFF, TIFF_BIG_ENDIAN ->
                still(PluginReader.tiff(bytes).upright(Exif.orientation(bytes, 0, bytes.length)));
            case AVIF, SVG -> throw new IOException("no pixels in " + kind.mediaType());
        };
    }

    private static Decoded still(Bitmap bitmap) {
        return new Decoded(bitmap, false, false);
    }

    private static Bitmap jpeg(byte[] bytes) throws IOException {
        var file = JpegFile.read(bytes).orElseThrow(() -> new IOException("a JPEG without a frame"));
        return JpegReader.read(bytes, file).upright(file.orientation());
    }

    private static Decoded png(PngFile png) throws IOException {
        return new Decoded(PngPixels.decode(png).upright(png.orientation()), png.animated(), false);
    }

    private static Decoded gif(byte[] bytes) throws IOException {
        var frame = GifReader.read(bytes);
        return new Decoded(frame.bitmap(), frame.animated(), false);
    }

    private static Decoded webp(byte[] bytes) throws IOException {
        var extras = WebpExtras.of(bytes);
        return new Decoded(PluginReader.webp(bytes).upright(extras.orientation()), extras.animated(), extras.lossy());
    }
}
