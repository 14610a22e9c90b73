// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.png;

import dev.offprint.core.picture.bitmap.Bitmap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of a PNG with their filters: each row has the one that makes its bytes smallest (PNG Specification, 12.7). */
final class PngRows {
    private static final int FILTERS = 5;

    private final Bitmap bitmap;
    private final int channels;
    private final @Nullable IntUnaryOperator index;
    private byte[] above;
    private byte[] plain;

    PngRows(Bitmap bitmap, int channels) {
        this(bitmap, channels, null);
    }

    /** Rows of a picture with a palette, which filters would not make smaller. */
    PngRows(Bitmap bitmap, IntUnaryOperator index) {
        this(bitmap, 1, index);
    }

    private PngRows(Bitmap bitmap, int channels, @Nullable IntUnaryOperator index) {
        this.bitmap = bitmap;
        this.channels = channels;
        this.index = index;
        this.above = new byte[bitmap.width() * channels];
        this.plain = new byte[above.length];
    }

    /** The next row, its filter before it. */
    byte[] row(int y) {
        var swapped = above;
        above = plain;
        plain = swapped;
        for (int x = 0; x < bitmap.width(); x++) samples(bitmap.at(x, y), x * channels);
        if (index != null) return filtered(0);
        var best = filtered(0);
        for (int filter = 1; filter < FILTERS; filter++) {
            var other = filtered(filter);
            if (weight(other) < weight(best)) best = other;
        }
        return best;
    }

    private void samples(int pixel, int at) {
        if (index != null) {
            plain[at] = (byte) index.applyAsInt(pixel);
            return;
        }
        plain[at] = (byte) (pixel >> 16);
        plain[at + 1] = (byte) (pixel >> 8);
        plain[at + 2] = (byte) pixel;
        if (channels == 4) plain[at + 3] = (byte) (pixel >>> 24);
    }

    private byte[] filtered(int filter) {
        var out = new byte[plain.length + 1];
        out[0] = (byte) filter;
        for (int i = 0; i < plain.length; i++) {
            int left = i < channels ? 0 : plain[i - channels] & 0xFF;
            int corner = i < channels ? 0 : above[i - channels] & 0xFF;
            out[i + 1] = (byte) (plain[i] - PngDecoder.predicted(filter, left, above[i] & 0xFF, corner));
        }
        return out;
    }

    private static long weight(byte[] row) {
        long sum = 0;
        for (int i = 1; i < row.length; i++) sum += Math.abs(row[i]);
        return sum;
    }
}
