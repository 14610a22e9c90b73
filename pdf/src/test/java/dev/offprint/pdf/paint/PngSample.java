// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A small PNG of one of the kinds that there are, written here, with every filter in turn.
 *
 * @param colour as PNG numbers the kinds of colour
 * @param transparency the tRNS chunk; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PngSample(String name, int depth, int colour, boolean interlaced, byte[] transparency) {
    static final int WIDTH = 11;
    static final int HEIGHT = 9;

    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    static PngSample rgb() {
        return new PngSample("RGB", 8, 2, false, new byte[0]);
    }

    static Stream<PngSample> all() {
        var samples = new ArrayList<PngSample>();
        for (boolean interlaced : new boolean[] {false, true}) {
            for (int depth : new int[] {1, 2, 4, 8, 16}) samples.add(of("grey", depth, 0, interlaced));
            for (int depth : new int[] {1, 2, 4, 8}) samples.add(of("palette", depth, 3, interlaced));
            for (int depth : new int[] {8, 16}) {
                samples.add(of("RGB", depth, 2, interlaced));
                samples.add(of("grey and alpha", depth, 4, interlaced));
                samples.add(of("RGB and alpha", depth, 6, interlaced));
            }
            samples.add(new PngSample("transparent palette", 8, 3, interlaced, new byte[] {0, 0x40, (byte) 0x80}));
            samples.add(new PngSample("transparent grey", 4, 0, interlaced, new byte[] {0, 5}));
            samples.add(new PngSample("transparent RGB", 8, 2, interlaced, new byte[] {0, 60, 0, 40, 0, 20}));
        }
        return samples.stream();
    }

    private static PngSample of(String name, int depth, int colour, boolean interlaced) {
        return new PngSample(name, depth, colour, interlaced, new byte[0]);
    }

    @Override
    public String toString() {
        return name + " of " + depth + (interlaced ? ", interlaced" : "");
    }

    private int channels() {
        return List.of(1, 0, 3, 1, 2, 0, 4).get(colour);
    }

    private int max() {
        return (1 << depth) - 1;
    }

    /** A sample in the file's depth. Pixel (3, 2) is the one that the transparent kinds make nothing. */
    private int sample(int x, int y, int channel) {
        int eight = x * 20 * (channel == 0 ? 1 : 0) + y * 20 * (channel == 1 ? 1 : 0) + 20 * (channel == 2 ? 1 : 0);
        if (colour == 3) return (x + y) % Math.min(6, 1 << depth);
        if (channel == channels() - 1 && colour >= 4) eight = (x * 23 + y) & 0xFF;
        if (depth == 16) return eight << 8 | 0x5A;
        return depth == 8 ? eight & 0xFF : (x + y) & max();
    }

    /** What a reader must show. */
    int argb(int x, int y) {
        int[] parts = new int[4];
        for (int i = 0; i < channels(); i++) parts[i] = eight(sample(x, y, i));
        if (colour == 3) return palette(sample(x, y, 0));
        boolean grey = colour == 0 || colour == 4;
        int alpha = colour >= 4 ? parts[channels() - 1] : hit(x, y) ? 0 : 255;
        int green = grey ? parts[0] : parts[1];
        int blue = grey ? parts[0] : parts[2];
        return alpha << 24 | parts[0] << 16 | green << 8 | blue;
    }

    private int eight(int sample) {
        return depth == 16 ? sample >> 8 : sample * 255 / max();
    }

    private int palette(int index) {
        int alpha = index < transparency.length ? transparency[index] & 0xFF : 255;
        return alpha << 24 | (index * 40) << 16 | (255 - index * 40) << 8 | index;
    }

    private boolean hit(int x, int y) {
        if (transparency.length == 0) return false;
        for (int i = 0; i < channels(); i++) {
            if (sample(x, y, i) != transparency[2 * i + 1]) return false;
        }
        return true;
    }

    byte[] file() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(8).putLong(0x89504E470D0A1A0AL).array());
        var header = ByteBuffer.allocate(13)
                .putInt(WIDTH)
                .putInt(HEIGHT)
                .put((byte) depth)
                .put((byte) colour);
        chunk(
                out,
                "IHDR",
                header.putShort((short) 0).put((byte) (interlaced ? 1 : 0)).array());
        if (colour == 3) chunk(out, "PLTE", paletteBytes());
        if (transparency.length > 0) chunk(out, "tRNS", transparency);
        chunk(out, "IDAT", rows());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private byte[] paletteBytes() {
        var bytes = ByteBuffer.allocate(3 * Math.min(6, 1 << depth));
        for (int i = 0; bytes.hasRemaining(); i++)
            bytes.put((byte) (i * 40)).put((byte) (255 - i * 40)).put((byte) i);
        return bytes.array();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        var bytes = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        bytes.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        var sum = new CRC32();
        sum.update(bytes.array(), 4, 4 + content.length);
        out.writeBytes(bytes.putInt((int) sum.getValue()).array());
    }

    private byte[] rows() {
        var raw = new ByteArrayOutputStream();
        if (interlaced) for (int[] pass : ADAM7) pass(raw, pass[0], pass[1], pass[2], pass[3]);
        else pass(raw, 0, 0, 1, 1);
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater())) {
            raw.writeTo(deflate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void pass(ByteArrayOutputStream out, int x, int y, int stepX, int stepY) {
        int pixels = (WIDTH - x + stepX - 1) / stepX;
        if (pixels == 0) return;
        byte[] above = null;
        for (int line = y; line < HEIGHT; line += stepY) {
            var row = row(line, x, stepX, pixels);
            out.writeBytes(filtered(line % 5, row, above == null ? new byte[row.length] : above));
            above = row;
        }
    }

    private byte[] row(int line, int x, int stepX, int pixels) {
        int bits = pixels * channels() * depth;
        var row = new byte[(bits + 7) / 8];
        int bit = 0;
        for (int p = 0; p < pixels; p++) {
            for (int c = 0; c < channels(); c++) {
                int sample = sample(x + p * stepX, line, c);
                for (int b = depth - 1; b >= 0; b--, bit++) row[bit / 8] |= (byte) ((sample >> b & 1) << 7 - bit % 8);
            }
        }
        return row;
    }

    private byte[] filtered(int filter, byte[] row, byte[] above) {
        var out = new byte[row.length + 1];
        out[0] = (byte) filter;
        int step = Math.max(1, channels() * depth / 8);
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 0xFF;
            int corner = i < step ? 0 : above[i - step] & 0xFF;
            int up = above[i] & 0xFF;
            int[] predictions = {0, left, up, (left + up) / 2, paeth(left, up, corner)};
            out[i + 1] = (byte) (row[i] - predictions[filter]);
        }
        return out;
    }

    private static int paeth(int a, int b, int c) {
        int p = a + b - c;
        int pa = Math.abs(p - a);
        int pb = Math.abs(p - b);
        int pc = Math.abs(p - c);
        return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
    }
}
