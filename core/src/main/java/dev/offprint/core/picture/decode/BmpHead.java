// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import java.io.IOException;

/**
 * What stands before the pixels of a BMP.
 *
 * @param topDown whether the first row is the uppermost
 * @param packing 0 none, 1 and 2 runs of 8 and 4 bits, 3 and 6 bit fields
 * @param data where the pixels begin
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
record BmpHead(
        int width, int height, boolean topDown, int bits, int packing, int data, int[] palette, BitFields fields) {
    private static final int FILE_HEADER = 14;
    private static final int WINDOWS = 40;
    private static final int OS2_FOUR_BYTES = 64;

    static BmpHead read(ByteCursor in, int length) throws IOException {
        in.to(10);
        int data = in.s32();
        int size = in.s32();
        boolean old = BmpReader.isOs2(size);
        int width = old ? in.u16() : in.s32();
        int height = old ? in.u16() : in.s32();
        in.skip(2);
        int bits = in.u16();
        int packing = old || size < 20 ? 0 : in.s32();
        if (size == OS2_FOUR_BYTES && packing > 2) throw new IOException("a BMP of OS/2's own packing");
        int rows = Math.abs(height);
        if (width < 1 || rows < 1 || size < 12 || size > length) throw new IOException("a BMP without measures");
        var fields = fields(in, size, bits, packing);
        var palette = palette(in, size, bits, packing, data);
        return new BmpHead(width, rows, height < 0, bits, packing, data, palette, fields);
    }

    private static BitFields fields(ByteCursor in, int size, int bits, int packing) {
        if (packing != 3 && packing != 6) return BitFields.usual(bits);
        in.to(FILE_HEADER + WINDOWS);
        int red = in.s32();
        int green = in.s32();
        int blue = in.s32();
        return new BitFields(red, green, blue, size > WINDOWS + 12 || packing == 6 ? in.s32() : 0);
    }

    private static int[] palette(ByteCursor in, int size, int bits, int packing, int data) {
        if (bits > 8) return new int[0];
        boolean triples = BmpReader.isOs2(size);
        int start = FILE_HEADER + size + (size == WINDOWS && packing == 3 ? 12 : 0);
        int room = Math.max(0, data - start) / (triples ? 3 : 4);
        in.to(start);
        var colours = new int[Math.min(1 << bits, room)];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = 0xFF000000 | in.u16() | in.u8() << 16;
            if (!triples) in.skip(1);
        }
        return colours;
    }

    /** Where a row of the file stands, counted from above. */
    int row(int number) {
        return topDown ? number : height - 1 - number;
    }

    int colour(int index) {
        return index < palette.length ? palette[index] : 0xFF000000;
    }

    /** Which bits of a number are which colour. */
    record BitFields(int red, int green, int blue, int alpha) {
        static BitFields usual(int bits) {
            return bits == 16 ? new BitFields(0x7C00, 0x3E0, 0x1F, 0) : new BitFields(0xFF0000, 0xFF00, 0xFF, 0);
        }

        int rgb(int number) {
            int opacity = alpha == 0 ? 0xFF : part(number, alpha);
            return opacity << 24 | part(number, red) << 16 | part(number, green) << 8 | part(number, blue);
        }

        private static int part(int number, int mask) {
            if (mask == 0) return 0;
            int shift = Integer.numberOfTrailingZeros(mask);
            long most = (mask & 0xFFFFFFFFL) >> shift;
            return (int) (((number & mask & 0xFFFFFFFFL) >> shift) * 255 / most);
        }

        /** Many programs leave alpha at nothing everywhere and mean the contrary. */
        int[] withoutAlphaThatIsNone(int[] pixels) {
            if (alpha == 0) return pixels;
            for (int pixel : pixels) {
                if (pixel >>> 24 != 0) return pixels;
            }
            for (int i = 0; i < pixels.length; i++) pixels[i] |= 0xFF000000;
            return pixels;
        }
    }
}
