// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import dev.offprint.core.picture.bitmap.Bitmap;
import java.io.IOException;

/** Decodes a BMP of Windows or OS/2: palettes, packed rows and bit fields; neither JPEG nor PNG inside it. */
public final class BmpReader {
    private static final int OS2 = 12;

    private final ByteCursor in;
    private final BmpHead head;

    private BmpReader(ByteCursor in, BmpHead head) {
        this.in = in;
        this.head = head;
    }

    /**
     * The pixels of a BMP whose measures have been found small enough.
     *
     * @throws IOException it is packed in a way that nobody uses, or there are no pixels
     */
    public static Bitmap read(byte[] bytes) throws IOException {
        var in = new ByteCursor(bytes);
        var head = BmpHead.read(in, bytes.length);
        in.to(head.data());
        if (in.remaining() == 0) throw new IOException("a BMP without pixels");
        return new BmpReader(in, head).bitmap();
    }

    private Bitmap bitmap() throws IOException {
        int[] rows = switch (head.packing()) {
            case 0, 3, 6 -> plain();
            case 1, 2 -> unpacked();
            default -> throw new IOException("a BMP of packing " + head.packing());
        };
        return new Bitmap(head.width(), head.height(), rows);
    }

    private int[] plain() throws IOException {
        int width = head.width();
        long length = ((long) width * head.bits() + 31) / 32 * 4;
        if (in.remaining() < length) throw new IOException("a BMP that is cut off");
        var pixels = new int[width * head.height()];
        for (int y = 0; y < head.height() && in.remaining() > 0; y++) {
            int start = head.row(y) * width;
            int before = in.remaining();
            if (head.bits() <= 8) indexed(pixels, start);
            else
                for (int x = 0; x < width; x++)
                    pixels[start + x] = head.fields().rgb(number(head.bits()));
            in.skip((int) (length - (before - in.remaining())));
        }
        return head.fields().withoutAlphaThatIsNone(pixels);
    }

    private void indexed(int[] pixels, int start) {
        int bits = head.bits();
        int held = 0;
        for (int x = 0; x < head.width(); x++) {
            int place = x * bits % 8;
            if (place == 0) held = in.u8();
            pixels[start + x] = head.colour(held >> 8 - bits - place & (1 << bits) - 1);
        }
    }

    private int number(int bits) {
        return switch (bits) {
            case 16 -> in.u16();
            case 24 -> in.u16() | in.u8() << 16;
            default -> in.s32();
        };
    }

    /** Runs of one colour, and stretches as they are; what is passed over is transparent. */
    private int[] unpacked() {
        var pixels = new int[head.width() * head.height()];
        boolean half = head.packing() == 2;
        for (int x = 0, y = 0; y < head.height() && in.remaining() > 1; ) {
            int count = in.u8();
            int value = in.u8();
            if (count > 0) {
                for (int i = 0; i < count; i++) put(pixels, x++, y, nibble(value, i, half));
            } else if (value == 0) {
                x = 0;
                y++;
            } else if (value == 1) {
                break;
            } else if (value == 2) {
                x += in.u8();
                y += in.u8();
            } else {
                x = stretch(pixels, x, y, value, half);
            }
        }
        return pixels;
    }

    private int stretch(int[] pixels, int from, int y, int count, boolean half) {
        int x = from;
        int held = 0;
        for (int i = 0; i < count; i++) {
            if (!half || i % 2 == 0) held = in.u8();
            put(pixels, x++, y, nibble(held, i, half));
        }
        int read = half ? (count + 1) / 2 : count;
        in.skip(read & 1);
        return x;
    }

    private static int nibble(int value, int number, boolean half) {
        if (!half) return value;
        return number % 2 == 0 ? value >> 4 : value & 15;
    }

    private void put(int[] pixels, int x, int y, int index) {
        if (x < head.width() && y < head.height()) pixels[head.row(y) * head.width() + x] = head.colour(index);
    }

    /** Whether the header is OS/2's. */
    static boolean isOs2(int size) {
        return size == OS2;
    }
}
