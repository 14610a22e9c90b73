// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import dev.offprint.core.picture.jpeg.JpegFile;

/** The colours of samples: luminance and differences by ITU-R BT.601, inks by plain subtraction. */
final class JpegColours {
    /** 1.402, 0.344136, 0.714136 and 1.772 as parts of 65536. */
    private static final int RED = 91881;

    private static final int GREEN_BLUE = 22554;
    private static final int GREEN_RED = 46802;
    private static final int BLUE = 116130;
    private static final int HALF = 1 << 15;

    private JpegColours() {}

    /** An opaque pixel. */
    static int rgb(int[] samples, int at, JpegFile file) {
        return switch (file.colours()) {
            case GREY, OTHER -> opaque(samples[at], samples[at], samples[at]);
            case RGB -> opaque(samples[at], samples[at + 1], samples[at + 2]);
            case YCC -> ycc(samples[at], samples[at + 1] - 128, samples[at + 2] - 128);
            case CMYK ->
                inks(samples[at], samples[at + 1], samples[at + 2], samples[at + 3], file.inverted() ? 0 : 255);
            case YCCK -> ycck(samples, at, file.inverted() ? 0 : 255);
        };
    }

    private static int ycc(int y, int blue, int red) {
        return opaque(
                clamp(y + (RED * red + HALF >> 16)),
                clamp(y - (GREEN_BLUE * blue + GREEN_RED * red + HALF >> 16)),
                clamp(y + (BLUE * blue + HALF >> 16)));
    }

    /** The differences stand for what the inks leave. */
    private static int ycck(int[] samples, int at, int flip) {
        int rgb = ycc(samples[at], samples[at + 1] - 128, samples[at + 2] - 128);
        return inks(255 - (rgb >> 16 & 255), 255 - (rgb >> 8 & 255), 255 - (rgb & 255), samples[at + 3], flip);
    }

    /** @param flip 255 when 255 is full ink */
    private static int inks(int cyan, int magenta, int yellow, int black, int flip) {
        return Inks.rgb(cyan ^ flip, magenta ^ flip, yellow ^ flip, black ^ flip);
    }

    private static int opaque(int red, int green, int blue) {
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
