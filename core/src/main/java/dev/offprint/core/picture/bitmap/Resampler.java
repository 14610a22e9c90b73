// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.bitmap;

/**
 * Scales pixels down with Catmull and Rom's cubic, widened to the size of the new pixels: as sharp as can be without the
 * fringes of wider filters. Colours are weighted by their alpha, so that what is transparent lends none.
 */
final class Resampler {
    private static final int CHANNELS = 4;
    /** The reach of the cubic in new pixels. */
    private static final double REACH = 2;

    private Resampler() {}

    static int[] scale(int[] pixels, int width, int height, int newWidth, int newHeight) {
        var columns = Weights.of(width, newWidth);
        var rows = Weights.of(height, newHeight);
        var out = new int[newWidth * newHeight];
        var narrow = new float[height][];
        int ready = 0;
        for (int y = 0; y < newHeight; y++) {
            int last = rows.first(y) + rows.count(y);
            for (; ready < last; ready++) narrow[ready] = row(pixels, ready * width, columns, newWidth);
            for (int gone = y == 0 ? 0 : rows.first(y - 1); gone < rows.first(y); gone++) narrow[gone] = new float[0];
            column(narrow, rows, y, out, newWidth);
        }
        return out;
    }

    private static float[] row(int[] pixels, int from, Weights weights, int newWidth) {
        var out = new float[newWidth * CHANNELS];
        for (int x = 0; x < newWidth; x++) {
            for (int i = 0; i < weights.count(x); i++) {
                int pixel = pixels[from + weights.first(x) + i];
                float alpha = weights.weight(x, i) * (pixel >>> 24);
                out[CHANNELS * x] += alpha;
                out[CHANNELS * x + 1] += alpha * (pixel >> 16 & 0xFF);
                out[CHANNELS * x + 2] += alpha * (pixel >> 8 & 0xFF);
                out[CHANNELS * x + 3] += alpha * (pixel & 0xFF);
            }
        }
        return out;
    }

    private static void column(float[][] narrow, Weights rows, int y, int[] out, int newWidth) {
        var sums = new float[newWidth * CHANNELS];
        for (int i = 0; i < rows.count(y); i++) {
            var row = narrow[rows.first(y) + i];
            float weight = rows.weight(y, i);
            for (int k = 0; k < sums.length; k++) sums[k] += weight * row[k];
        }
        for (int x = 0; x < newWidth; x++) out[y * newWidth + x] = pixel(sums, CHANNELS * x);
    }

    private static int pixel(float[] sums, int at) {
        float alpha = sums[at];
        if (alpha < .5f) return 0;
        int rgb = 0;
        for (int i = 1; i < CHANNELS; i++) rgb = rgb << 8 | clamp(sums[at + i] / alpha);
        return clamp(alpha) << 24 | rgb;
    }

    private static int clamp(float value) {
        return Math.max(0, Math.min(255, Math.round(value)));
    }

    /** Which old pixels make a new one, and how much of each. */
    @SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
    private record Weights(int[] firsts, float[][] shares) {
        static Weights of(int size, int newSize) {
            double step = (double) size / newSize;
            var firsts = new int[newSize];
            var shares = new float[newSize][];
            for (int i = 0; i < newSize; i++) {
                double middle = (i + .5) * step;
                firsts[i] = Math.max(0, (int) Math.ceil(middle - REACH * step - .5));
                int last = Math.min(size - 1, (int) Math.floor(middle + REACH * step - .5));
                shares[i] = shares(firsts[i], last, middle, step);
            }
            return new Weights(firsts, shares);
        }

        private static float[] shares(int first, int last, double middle, double step) {
            var all = new double[last - first + 1];
            double sum = 0;
            for (int i = 0; i < all.length; i++) {
                all[i] = cubic(Math.abs((first + i + .5 - middle) / step));
                sum += all[i];
            }
            var shares = new float[all.length];
            for (int i = 0; i < all.length; i++) shares[i] = (float) (all[i] / sum);
            return shares;
        }

        private static double cubic(double x) {
            if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
            return x < 2 ? ((-.5 * x + 2.5) * x - 4) * x + 2 : 0;
        }

        int first(int index) {
            return firsts[index];
        }

        int count(int index) {
            return shares[index].length;
        }

        float weight(int index, int i) {
            return shares[index][i];
        }
    }
}
