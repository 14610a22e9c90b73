// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.jpeg;

import dev.offprint.core.picture.jpeg.JpegFile.Colours;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Walks the segments of a JPEG up to its first scan. */
final class JpegSegments {
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int SCAN = 0xDA;
    private static final int NONE = -1;
    /** Of the adobe segment: behind its length, name, version and flags. */
    private static final int ADOBE_TRANSFORM = 13;

    private final byte[] bytes;
    private int frame = NONE;
    private int scan = NONE;
    private int adobe = NONE;
    private boolean jfif;
    private boolean regular = true;
    private int orientation = 1;

    JpegSegments(byte[] bytes) {
        this.bytes = bytes;
        walk(this::note);
    }

    /** Visits where each segment's marker is; stops at the first scan. */
    private void walk(IntConsumer visitor) {
        int at = 2;
        while (at + 4 <= bytes.length) {
            int marker = u8(at + 1);
            if (u8(at) != 0xFF || marker == 0) {
                regular = false;
                at++;
            } else if (marker == 0xFF) {
                at++;
            } else if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
                at += 2;
            } else if (marker == SCAN || marker == 0xD9) {
                scan = marker == SCAN ? at : NONE;
                return;
            } else {
                visitor.accept(at);
                int length = Math.max(2, u16(at + 2));
                regular &= u16(at + 2) >= 2 && at + 2 + length <= bytes.length;
                at += 2 + length;
            }
        }
    }

    private void note(int at) {
        int marker = u8(at + 1);
        int length = u16(at + 2);
        if (isFrame(marker) && frame == NONE) frame = at;
        else if (marker == 0xE0) jfif |= startsWith(at + 4, "JFIF\0");
        else if (marker == ADOBE && length >= ADOBE_TRANSFORM + 1 && startsWith(at + 4, "Adobe")) adobe = at;
        else if (marker == EXIF && startsWith(at + 4, "Exif\0\0") && at + 2 + length <= bytes.length) {
            orientation = Exif.orientation(bytes, at + 10, at + 2 + length);
        }
    }

    /** SOF0 to SOF15 but the tables that stand between them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    Optional<JpegFile> read() {
        if (frame == NONE || scan == NONE || scan + 16 >= bytes.length || frame + 10 > bytes.length) {
            return Optional.empty();
        }
        int height = u16(frame + 5);
        int width = u16(frame + 7);
        int components = u8(frame + 9);
        boolean fits = u16(frame + 2) >= 8 + 3 * components;
        if (width < 1 || height < 1 || components < 1 || components > 4 || !fits) return Optional.empty();
        if (!hasNamesOfTheirOwn(components)) return Optional.empty();
        return Optional.of(new JpegFile(
                u8(frame + 1),
                width,
                height,
                components,
                u8(frame + 4),
                colours(components),
                adobe != NONE,
                orientation,
                regular,
                hasEnd()));
    }

    /** Some JDKs decode components of one name and others do not: nobody does. */
    private boolean hasNamesOfTheirOwn(int components) {
        return IntStream.range(0, components).map(this::id).distinct().count() == components;
    }

    private Colours colours(int components) {
        return switch (components) {
            case 1 -> Colours.GREY;
            case 3 -> three();
            case 4 -> transform() == 2 ? Colours.YCCK : Colours.CMYK;
            default -> Colours.OTHER;
        };
    }

    /** As libjpeg guesses. */
    private Colours three() {
        if (jfif) return Colours.YCC;
        if (adobe != NONE) return transform() == 0 ? Colours.RGB : Colours.YCC;
        boolean named = id(0) == 'R' && id(1) == 'G' && id(2) == 'B';
        return named ? Colours.RGB : Colours.YCC;
    }

    private int id(int component) {
        return u8(frame + 10 + 3 * component);
    }

    private int transform() {
        return adobe == NONE ? NONE : u8(adobe + 2 + ADOBE_TRANSFORM);
    }

    /** Something may follow the end: other pictures of the same camera. */
    private boolean hasEnd() {
        for (int at = bytes.length - 2; at > scan; at--) {
            if (u8(at) == 0xFF && u8(at + 1) == 0xD9) return true;
        }
        return false;
    }

    byte[] bare() {
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(0xFF);
        out.write(0xD8);
        walk(at -> {
            int marker = u8(at + 1);
            int end = Math.min(bytes.length, at + 2 + Math.max(2, u16(at + 2)));
            if (marker < 0xE0) out.write(bytes, at, end - at);
        });
        out.write(bytes, scan, bytes.length - scan);
        if (!hasEnd()) out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    private boolean startsWith(int at, String text) {
        var wanted = text.getBytes(StandardCharsets.US_ASCII);
        if (at + wanted.length > bytes.length) return false;
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) return false;
        }
        return true;
    }

    private int u8(int at) {
        return at < bytes.length ? bytes[at] & 0xFF : 0;
    }

    private int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }
}
