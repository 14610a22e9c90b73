// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The first directory of a TIFF (TIFF 6.0, section 2), as it is when the picture stands upright. */
final class TiffHeader {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int ORIENTATION = 274;
    private static final int SAMPLES = 277;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int MOST_SAMPLES = 8;

    private final ByteBuffer in;

    private TiffHeader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    static Optional<PictureHeader> read(byte[] bytes) {
        if (bytes.length < 16) return Optional.empty();
        return new TiffHeader(bytes).header();
    }

    private Optional<PictureHeader> header() {
        int directory = in.getInt(4);
        if (directory < 8 || directory > in.limit() - 2) return Optional.empty();
        int count = in.getShort(directory) & 0xFFFF;
        if (directory + 2L + 12L * count > in.limit()) return Optional.empty();
        long width = value(directory, count, WIDTH, 0);
        long height = value(directory, count, HEIGHT, 0);
        long samples = value(directory, count, SAMPLES, 1);
        boolean turned = value(directory, count, ORIENTATION, 1) >= 5;
        if (!fits(width) || !fits(height) || samples < 1 || samples > MOST_SAMPLES) return Optional.empty();
        if (!areTilesSane(directory, count, width * height)) return Optional.empty();
        return Optional.of(new PictureHeader(
                PictureKind.TIFF, (int) (turned ? height : width), (int) (turned ? width : height), (int) samples, (int)
                        Math.max(1, Math.min(64, value(directory, count, BITS, 1)))));
    }

    /** Decoders make room for a whole tile. */
    private boolean areTilesSane(int directory, int count, long pixels) {
        long tile = value(directory, count, TILE_WIDTH, 1) * value(directory, count, TILE_HEIGHT, 1);
        return tile >= 1 && tile <= Math.max(1 << 20, 16 * pixels);
    }

    private static boolean fits(long side) {
        return side >= 1 && side <= Integer.MAX_VALUE;
    }

    /** The first value of an entry that holds shorts or longs. */
    private long value(int directory, int count, int tag, long otherwise) {
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + 12 * i;
            if ((in.getShort(entry) & 0xFFFF) != tag) continue;
            boolean isShort = in.getShort(entry + 2) == 3;
            long values = in.getInt(entry + 4) & 0xFFFFFFFFL;
            int at = values * (isShort ? 2 : 4) <= 4 ? entry + 8 : in.getInt(entry + 8);
            if (at < 0 || at > in.limit() - 4) return otherwise;
            return isShort ? in.getShort(at) & 0xFFFF : in.getInt(at) & 0xFFFFFFFFL;
        }
        return otherwise;
    }
}
