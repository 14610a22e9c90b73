// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.bitmap;

/** Decoded pixels in sRGB, row by row, each {@code 0xAARRGGBB} and not multiplied with its alpha. */
public final class Bitmap {
    private final int width;
    private final int height;
    private final int[] pixels;

    /** Takes the pixels as they are: who makes a bitmap gives them away. */
    public Bitmap(int width, int height, int[] pixels) {
        if (width < 1 || height < 1 || pixels.length != (long) width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels for " + width + " × " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** The pixel in a column and a row. */
    public int at(int x, int y) {
        return pixels[y * width + x];
    }

    /** The pixel of a number, counted along the rows. */
    public int at(int index) {
        return pixels[index];
    }

    /** How many pixels there are. */
    public int size() {
        return pixels.length;
    }

    /** Whether nothing shines through. */
    public boolean opaque() {
        for (int pixel : pixels) {
            if (pixel >>> 24 != 0xFF) return false;
        }
        return true;
    }

    /** Upright, when it lies as EXIF's orientation says: 1 to 8; others change nothing. */
    public Bitmap upright(int orientation) {
        if (orientation < 2 || orientation > 8) return this;
        boolean turned = orientation >= 5;
        int newWidth = turned ? height : width;
        int newHeight = turned ? width : height;
        var out = new int[pixels.length];
        for (int y = 0, to = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++, to++) out[to] = pixels[source(orientation, x, y)];
        }
        return new Bitmap(newWidth, newHeight, out);
    }

    /** Where the upright pixel lies now (EXIF 2.3, 4.6.4: where row 0 and column 0 are). */
    private int source(int orientation, int x, int y) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (orientation) {
            case 2 -> y * width + right - x;
            case 3 -> (bottom - y) * width + right - x;
            case 4 -> (bottom - y) * width + x;
            case 5 -> x * width + y;
            case 6 -> (bottom - x) * width + y;
            case 7 -> (bottom - x) * width + right - y;
            default -> x * width + right - y;
        };
    }

    /** Scaled down so that its longest side has this many pixels; smaller ones stay as they are. */
    public Bitmap within(int longest) {
        int side = Math.max(width, height);
        if (side <= longest) return this;
        int newWidth = Math.max(1, (int) Math.round((double) width * longest / side));
        int newHeight = Math.max(1, (int) Math.round((double) height * longest / side));
        return new Bitmap(newWidth, newHeight, Resampler.scale(pixels, width, height, newWidth, newHeight));
    }
}
