// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.png;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decodes the rows of a PNG into bytes, one for each sample: 16 bits lose their lower half, fewer than 8 are scaled but for
 * those that name colours of a palette. Ours because the JDK's decoder loads AWT.
 */
public final class PngDecoder {
    /** Where the passes of Adam7 begin and how far their pixels lie apart: x, y, step of x, step of y. */
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    /** Bytes before the deflated ones; the sum behind them is not looked at: what can be read is read. */
    private static final int HEAD = 2;

    private static final int LAST_FILTER = 4;
    private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

    private final PngFile png;
    private final Inflater inflater = new Inflater(true);
    private final byte[] samples;

    private PngDecoder(PngFile png) throws IOException {
        this.png = png;
        long size = (long) png.width() * png.height() * png.channels();
        if (png.width() <= 0 || png.height() <= 0 || size > Integer.MAX_VALUE / 2) {
            throw new IOException("a PNG of " + png.width() + " by " + png.height() + " pixels");
        }
        this.samples = new byte[(int) size];
    }

    /**
     * The samples row by row.
     *
     * @throws IOException the rows are damaged, or too many for an array
     */
    public static byte[] decode(PngFile png) throws IOException {
        var decoder = new PngDecoder(png);
        try {
            decoder.inflater.setInput(png.data(), HEAD, Math.max(0, png.data().length - HEAD));
            for (int[] pass : png.interlaced() ? ADAM7 : ONE_PASS) decoder.pass(pass[0], pass[1], pass[2], pass[3]);
            return decoder.samples;
        } catch (DataFormatException e) {
            throw new IOException("a PNG whose rows are damaged", e);
        } finally {
            decoder.inflater.end();
        }
    }

    /** How the rows of a PNG are cut: for each pass the pixels of a row and the number of rows. */
    static int[][] passes(PngFile png) {
        var grids = png.interlaced() ? ADAM7 : ONE_PASS;
        var passes = new int[grids.length][];
        for (int i = 0; i < grids.length; i++) {
            int pixels = (png.width() - grids[i][0] + grids[i][2] - 1) / grids[i][2];
            int rows = (png.height() - grids[i][1] + grids[i][3] - 1) / grids[i][3];
            passes[i] = new int[] {pixels, rows};
        }
        return passes;
    }

    private void pass(int x, int y, int stepX, int stepY) throws IOException, DataFormatException {
        int pixels = (png.width() - x + stepX - 1) / stepX;
        if (pixels <= 0) return;
        var above = new byte[png.rowBytes(pixels)];
        var row = new byte[above.length];
        for (int line = y; line < png.height(); line += stepY) {
            int filter = next(1)[0];
            System.arraycopy(next(row.length), 0, row, 0, row.length);
            if (filter < 0 || filter > LAST_FILTER) throw new IOException("a PNG with the unknown filter " + filter);
            unfilter(filter, row, above);
            spread(row, pixels, line, x, stepX);
            var finished = row;
            row = above;
            above = finished;
        }
    }

    private byte[] next(int length) throws IOException, DataFormatException {
        var bytes = new byte[length];
        for (int got = 0; got < length; ) {
            int more = inflater.inflate(bytes, got, length - got);
            if (more == 0) throw new IOException("a PNG that ends before its last row");
            got += more;
        }
        return bytes;
    }

    /** PNG's filters in place (ISO/IEC 15948, 9.2). */
    private void unfilter(int filter, byte[] row, byte[] above) {
        int step = Math.max(1, png.channels() * png.depth() / 8);
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 0xFF;
            int corner = i < step ? 0 : above[i - step] & 0xFF;
            row[i] += (byte) predicted(filter, left, above[i] & 0xFF, corner);
        }
    }

    /** What a filter expects of a sample. */
    static int predicted(int filter, int left, int above, int corner) {
        return switch (filter) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> above;
            case 3 -> (left + above) / 2;
            case LAST_FILTER -> paeth(left, above, corner);
            default -> throw new IllegalArgumentException("no filter " + filter);
        };
    }

    private static int paeth(int left, int above, int corner) {
        int toLeft = Math.abs(above - corner);
        int toAbove = Math.abs(left - corner);
        int toCorner = Math.abs(left + above - 2 * corner);
        if (toLeft <= toAbove && toLeft <= toCorner) return left;
        return toAbove <= toCorner ? above : corner;
    }

    private void spread(byte[] row, int pixels, int line, int x, int stepX) {
        int channels = png.channels();
        for (int pixel = 0; pixel < pixels; pixel++) {
            int to = (line * png.width() + x + pixel * stepX) * channels;
            for (int channel = 0; channel < channels; channel++) {
                samples[to + channel] = sample(row, pixel * channels + channel);
            }
        }
    }

    private byte sample(byte[] row, int index) {
        int depth = png.depth();
        if (depth == 8) return row[index];
        if (depth == 16) return row[2 * index];
        int shift = 8 - depth - index * depth % 8;
        int value = row[index * depth / 8] >> shift & (1 << depth) - 1;
        return png.colour() == PngFile.PALETTE ? (byte) value : toByte(value, depth);
    }

    /** A sample of any depth as one of eight bits. */
    public static byte toByte(int value, int depth) {
        return (byte) (depth == 16 ? value >> 8 : value * 255 / ((1 << depth) - 1));
    }
}
