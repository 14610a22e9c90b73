// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A PNG, taken apart but not decoded.
 *
 * @param depth bits of a sample
 * @param colour the kind of colour as the format numbers it: 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha
 * @param palette RGB triples; empty without one
 * @param transparency what {@code tRNS} says; null without one
 * @param data the compressed rows
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
record PngFile(
        int width,
        int height,
        int depth,
        int colour,
        boolean interlaced,
        byte[] palette,
        byte @Nullable [] transparency,
        byte[] data) {
    static final int PALETTE = 3;

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    static boolean isPng(byte[] bytes) {
        return bytes.length > 33 && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
    }

    static PngFile read(byte[] bytes) throws IOException {
        var in = ByteBuffer.wrap(bytes);
        int colour = bytes[25];
        if (colour < 0 || colour > 6 || colour == 1 || colour == 5) throw new IOException("a PNG of colour " + colour);
        var palette = new byte[0];
        byte[] transparency = null;
        var data = new Buffer();
        in.position(8);
        while (in.remaining() >= 12) {
            int length = in.getInt();
            var type = text(in);
            var content = content(in, length);
            switch (type) {
                case "PLTE" -> palette = content;
                case "tRNS" -> transparency = content;
                case "IDAT" -> data.write(content, content.length);
                default -> {} // gamma, profiles and words change nothing here
            }
        }
        return new PngFile(
                in.getInt(16),
                in.getInt(20),
                bytes[24],
                colour,
                bytes[28] != 0,
                palette,
                transparency,
                data.toByteArray());
    }

    private static String text(ByteBuffer in) {
        var type = new byte[4];
        in.get(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    private static byte[] content(ByteBuffer in, int length) throws IOException {
        if (length < 0 || length > in.remaining() - 4) throw new IOException("a PNG that is cut off");
        var content = new byte[length];
        in.get(content);
        in.getInt(); // the checksum
        return content;
    }

    /** Samples of a pixel. */
    int channels() {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /** Whether alpha is among the samples of a pixel. */
    boolean hasAlpha() {
        return colour >= 4;
    }

    /** Samples of a pixel without alpha. */
    int colours() {
        return hasAlpha() ? channels() - 1 : channels();
    }

    /** Bytes of a row of so many pixels, without that of its filter. */
    int rowBytes(int pixels) {
        return (int) (((long) pixels * channels() * depth + 7) / 8);
    }
}
