// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.png;

import dev.offprint.core.picture.bitmap.Bitmap;
import java.io.IOException;

/** Turns the samples of a PNG into pixels, with its transparency. */
public final class PngPixels {
    private final PngFile png;
    private final byte[] samples;
    private final int key;

    private PngPixels(PngFile png) throws IOException {
        this.png = png;
        this.samples = PngDecoder.decode(png);
        this.key = key(png);
    }

    /**
     * Decodes a PNG.
     *
     * @throws IOException its rows are damaged
     */
    public static Bitmap decode(PngFile png) throws IOException {
        var decoder = new PngPixels(png);
        var pixels = new int[png.width() * png.height()];
        for (int i = 0; i < pixels.length; i++) pixels[i] = decoder.pixel(i * png.channels());
        if (png.gamma() > 0) light(pixels, png.gamma());
        return new Bitmap(png.width(), png.height(), pixels);
    }

    /** Brings samples to sRGB's gamma. */
    private static void light(int[] pixels, double gamma) {
        var levels = new int[256];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (int) (255 * StrictMath.pow(i / 255.0, gamma / 2.2) + .5);
        }
        for (int i = 0; i < pixels.length; i++) {
            int pixel = pixels[i];
            int rgb = levels[pixel >> 16 & 255] << 16 | levels[pixel >> 8 & 255] << 8 | levels[pixel & 255];
            pixels[i] = pixel & 0xFF000000 | rgb;
        }
    }

    private int pixel(int at) {
        return switch (png.colour()) {
            case 0 -> keyed(0x10101 * sample(at));
            case 2 -> keyed(rgb(samples, at));
            case PngFile.PALETTE -> entry(sample(at));
            case 4 -> sample(at + 1) << 24 | 0x10101 * sample(at);
            default -> sample(at + 3) << 24 | rgb(samples, at);
        };
    }

    private int sample(int at) {
        return samples[at] & 0xFF;
    }

    private int keyed(int rgb) {
        return rgb == key ? rgb : 0xFF000000 | rgb;
    }

    private int entry(int index) {
        if (3 * index + 2 >= png.palette().length) return 0xFF000000;
        var alphas = png.transparency();
        int alpha = alphas != null && index < alphas.length ? alphas[index] & 0xFF : 0xFF;
        return alpha << 24 | rgb(png.palette(), 3 * index);
    }

    private static int rgb(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
    }

    /** The colour that is nothing; one that no pixel can have where there is none. */
    private static int key(PngFile png) {
        var transparency = png.transparency();
        if (transparency == null || png.colour() != 0 && png.colour() != 2) return -1;
        if (transparency.length < 2 * png.colours()) return -1;
        int key = 0;
        for (int i = 0; i < 3; i++) {
            int at = png.colours() == 1 ? 0 : 2 * i;
            int value = (transparency[at] & 0xFF) << 8 | transparency[at + 1] & 0xFF;
            key = key << 8 | PngDecoder.toByte(value, png.depth()) & 0xFF;
        }
        return key;
    }
}
