// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import java.util.Optional;

/**
 * The measures of a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param components of a pixel as they are stored: 1 grey or palette, 2 grey with alpha, 3 colour, 4 colour with alpha
 *     in a PNG, inks in a JPEG
 * @param bits of one component
 */
public record PictureHeader(PictureKind kind, int width, int height, int components, int bits) {
    /** Points in a pixel at its natural size: 96 pixels to the inch, as web pages have it. */
    private static final double POINTS = .75;

    public PictureHeader {
        if (width < 1 || height < 1) throw new IllegalArgumentException("a picture of " + width + " × " + height);
    }

    /**
     * Reads the header of any kind but AVIF; the measures are those of the upright picture.
     *
     * @param bytes the whole picture, or as much of it as is there
     * @return empty for AVIF, and when the header is broken
     */
    public static Optional<PictureHeader> of(byte[] bytes) {
        var kind = PictureKind.of(bytes);
        if (kind.isEmpty()) return Optional.empty();
        return switch (kind.get()) {
            case JPEG -> JpegHeader.read(bytes);
            case PNG -> PngHeader.read(bytes);
            case GIF -> GifHeader.read(bytes);
            case WEBP -> WebpHeader.read(bytes);
            case BMP -> BmpHeader.read(bytes);
            case TIFF, TIFF_BIG_ENDIAN -> TiffHeader.read(bytes);
            case SVG -> SvgHeader.read(bytes);
            case AVIF -> Optional.empty();
        };
    }

    /** The same of another size in pixels. */
    public PictureHeader sized(int otherWidth, int otherHeight) {
        return new PictureHeader(kind, otherWidth, otherHeight, components, bits);
    }

    /** How many pixels it has. */
    public long pixels() {
        return (long) width * height;
    }

    /** Width in points at its natural size. */
    public double naturalWidth() {
        return width * POINTS;
    }

    /** Height in points at its natural size. */
    public double naturalHeight() {
        return height * POINTS;
    }

    /** The natural size, made smaller where it does not fit; both in points. */
    public Size fitted(double mostWidth, double mostHeight) {
        double scale = Math.min(1, Math.min(mostWidth / naturalWidth(), mostHeight / naturalHeight()));
        return new Size(naturalWidth() * scale, naturalHeight() * scale);
    }

    /** A width and a height in points. */
    public record Size(double width, double height) {}
}
