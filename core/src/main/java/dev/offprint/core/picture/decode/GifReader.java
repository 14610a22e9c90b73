// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

import dev.offprint.core.picture.bitmap.Bitmap;
import java.io.IOException;

/** Decodes the first picture of a GIF on its screen (GIF89a); what it does not cover is transparent. */
public final class GifReader {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int[] STARTS = {0, 4, 2, 1};
    private static final int[] STEPS = {8, 8, 4, 2};

    private final ByteCursor in;
    private final int width;
    private final int height;
    private final int[] pixels;
    private int[] palette = new int[0];
    private int transparent = -1;

    private GifReader(byte[] bytes) {
        this.in = new ByteCursor(bytes);
        in.skip(6);
        this.width = in.u16();
        this.height = in.u16();
        this.pixels = new int[width * height];
    }

    /** The first picture of an animation, or the only one. */
    public record Frame(Bitmap bitmap, boolean animated) {}

    /**
     * Reads a GIF whose screen has been found small enough.
     *
     * @throws IOException there is no picture in it
     */
    public static Frame read(byte[] bytes) throws IOException {
        return new GifReader(bytes).frame();
    }

    private Frame frame() throws IOException {
        int flags = in.u8();
        in.skip(2);
        if ((flags & 0x80) != 0) palette = palette(flags);
        if (!extensions()) throw new IOException("a GIF without a picture");
        picture();
        boolean more = extensions();
        return new Frame(new Bitmap(width, height, pixels), more);
    }

    /** Reads up to the next picture, if there is one. */
    private boolean extensions() {
        while (in.remaining() > 0) {
            int kind = in.u8();
            if (kind == 0x2C) return true;
            if (kind != 0x21) return false;
            boolean control = in.u8() == 0xF9;
            if (control && in.peek(0) == 4) transparent = (in.peek(1) & 1) != 0 ? in.peek(4) : -1;
            in.skipBlocks();
        }
        return false;
    }

    private void picture() throws IOException {
        int left = in.u16();
        int top = in.u16();
        int wide = in.u16();
        int high = in.u16();
        int flags = in.u8();
        if ((flags & 0x80) != 0) palette = palette(flags);
        if ((long) wide * high > MOST_PIXELS) throw new IOException("a GIF of more pixels than its screen says");
        var indices = new byte[wide * high];
        int got = new GifUnpacker(in).unpack(indices);
        if (got == 0) throw new IOException("a GIF without pixels");
        boolean interlaced = (flags & 0x40) != 0;
        for (int line = 0, pass = 0, y = 0; line < high; line++) {
            int row = interlaced ? y : line;
            row(indices, line * wide, Math.min(wide, got - line * wide), left, top + row);
            y += STEPS[pass];
            while (y >= high && pass < 3) y = STARTS[++pass];
        }
    }

    private void row(byte[] indices, int from, int count, int left, int y) {
        if (y >= height) return;
        for (int i = 0; i < count && left + i < width; i++) {
            int index = indices[from + i] & 0xFF;
            if (index != transparent)
                pixels[y * width + left + i] = index < palette.length ? palette[index] : 0xFF000000;
        }
    }

    private int[] palette(int flags) {
        var colours = new int[2 << (flags & 7)];
        for (int i = 0; i < colours.length; i++) colours[i] = 0xFF000000 | in.u8() << 16 | in.u8() << 8 | in.u8();
        return colours;
    }
}
