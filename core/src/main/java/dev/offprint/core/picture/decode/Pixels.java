// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import dev.offprint.core.picture.bitmap.Bitmap;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/**
 * Takes the samples out of AWT's images. Colour profiles are passed over: AWT's conversion differs between JDKs, and makes
 * grey of 16 bits too light.
 */
final class Pixels {
    private final ColorModel colours;
    private final int bands;
    private final int type;

    private Pixels(BufferedImage image) {
        this.colours = image.getColorModel();
        this.bands = image.getRaster().getNumBands();
        this.type = image.getRaster().getDataBuffer().getDataType();
    }

    static Bitmap of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = new int[width * height];
        if (image.getColorModel() instanceof ComponentColorModel) new Pixels(image).take(image.getRaster(), pixels);
        else image.getRGB(0, 0, width, height, pixels, 0, width);
        return new Bitmap(width, height, pixels);
    }

    private void take(Raster raster, int[] pixels) {
        int width = raster.getWidth();
        var row = new double[width * bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) pixels[y * width + x] = pixel(row, x * bands);
        }
    }

    private int pixel(double[] row, int at) {
        boolean hasAlpha = colours.hasAlpha();
        int alpha = hasAlpha ? sample(row[at + bands - 1], bands - 1) : 255;
        int inks = hasAlpha ? bands - 1 : bands;
        if (inks < 3) return alpha << 24 | 0x10101 * plain(row, at, alpha);
        if (inks == 4) return inks(row, at);
        return alpha << 24 | plain(row, at, alpha) << 16 | plain(row, at + 1, alpha) << 8 | plain(row, at + 2, alpha);
    }

    private int inks(double[] row, int at) {
        return Inks.rgb(
                255 - sample(row[at], 0),
                255 - sample(row[at + 1], 1),
                255 - sample(row[at + 2], 2),
                255 - sample(row[at + 3], 3));
    }

    /** A colour that is not multiplied with its alpha. */
    private int plain(double[] row, int at, int alpha) {
        int value = sample(row[at], 0);
        return colours.isAlphaPremultiplied() && alpha > 0 ? Math.min(255, value * 255 / alpha) : value;
    }

    private int sample(double value, int band) {
        double most = type == DataBuffer.TYPE_FLOAT || type == DataBuffer.TYPE_DOUBLE
                ? 1
                : (1L << colours.getComponentSize(band)) - 1;
        double positive = value < 0 && type == DataBuffer.TYPE_INT ? value + (1L << 32) : value;
        return (int) Math.max(0, Math.min(255, positive / most * 255 + .5));
    }
}
