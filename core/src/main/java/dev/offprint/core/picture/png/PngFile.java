// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.png;

import dev.offprint.core.picture.jpeg.Exif;
import java.io.ByteArrayOutputStream;
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
 * @param gamma of its samples, as they are to be raised for the light they stand for; 0 when it is that of sRGB or unknown
 * @param animated whether pictures follow the first
 * @param exif what cameras say; null without it
 * @param data the compressed rows
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
public record PngFile(
        int width,
        int height,
        int depth,
        int colour,
        boolean interlaced,
        byte[] palette,
        byte @Nullable [] transparency,
        double gamma,
        boolean animated,
        byte @Nullable [] exif,
        byte[] data) {
    /** The kind of colour that a palette makes. */
    public static final int PALETTE = 3;

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    /** Whether these bytes begin as a PNG does. */
    public static boolean isPng(byte[] bytes) {
        return bytes.length > 33 && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
    }

    /**
     * Takes a PNG apart.
     *
     * @throws IOException it is none, or cut off
     */
    public static PngFile read(byte[] bytes) throws IOException {
        if (!isPng(bytes)) throw new IOException("no PNG");
        var in = ByteBuffer.wrap(bytes);
        int colour = bytes[25];
        if (!hasDepth(colour, bytes[24]))
            throw new IOException("a PNG of colour " + colour + " with " + bytes[24] + " bits");
        var palette = new byte[0];
        byte[] transparency = null;
        byte[] exif = null;
        boolean animated = false;
        double gamma = 0;
        boolean profiled = false;
        var data = new ByteArrayOutputStream();
        in.position(8);
        while (in.remaining() >= 12) {
            int length = in.getInt();
            var type = text(in);
            var content = content(in, length);
            switch (type) {
                case "PLTE" -> palette = content;
                case "tRNS" -> transparency = content;
                case "eXIf" -> exif = content;
                case "gAMA" -> gamma = gamma(content);
                case "sRGB", "iCCP" -> profiled = true;
                case "acTL" -> animated = true;
                case "IDAT" -> data.write(content, 0, content.length);
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
                profiled ? 0 : gamma,
                animated,
                exif,
                data.toByteArray());
    }

    /** The light that samples stand for is their power; 0 for about 2.2, which sRGB has (PNG Specification, 11.3.2.2). */
    private static double gamma(byte[] content) {
        if (content.length != 4) return 0;
        double stored = ByteBuffer.wrap(content).getInt() / 100_000.0;
        boolean isUsual = Math.abs(stored - .45455) < .03;
        return isUsual || stored < .05 || stored > 10 ? 0 : 1 / stored;
    }

    /** The depths that each kind of colour may have (PNG Specification, 11.2.1). */
    private static boolean hasDepth(int colour, int depth) {
        return switch (colour) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
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
    public int channels() {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /** Whether alpha is among the samples of a pixel. */
    public boolean hasAlpha() {
        return colour >= 4;
    }

    /** Samples of a pixel without alpha. */
    public int colours() {
        return hasAlpha() ? channels() - 1 : channels();
    }

    /** As EXIF numbers it: 1 (upright) to 8. */
    public int orientation() {
        return exif == null ? 1 : Exif.orientation(exif, 0, exif.length);
    }

    /** Bytes of a row of so many pixels, without that of its filter. */
    public int rowBytes(int pixels) {
        return (int) (((long) pixels * channels() * depth + 7) / 8);
    }
}
