// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.decode;

/** Lempel, Ziv and Welch's packing as GIF has it (GIF89a, appendix F). */
final class GifUnpacker {
    private static final int MOST = 4096;
    private static final int NONE = -1;

    private final ByteCursor in;
    private final int start;
    private final short[] prefixes = new short[MOST];
    private final byte[] suffixes = new byte[MOST];
    private final int[] lengths = new int[MOST];
    private int left;
    private int bits;
    private int held;
    private boolean ended;

    /** Reads from where the picture's data begin. */
    GifUnpacker(ByteCursor in) {
        this.in = in;
        this.start = Math.max(1, Math.min(8, in.u8()));
    }

    /** Fills the array as far as the data go, passes over what is left of them, and says how far it came. */
    int unpack(byte[] out) {
        int clear = 1 << start;
        int width = start + 1;
        int next = clear + 2;
        int previous = NONE;
        int size = 0;
        for (int i = 0; i < clear; i++) root(i);
        while (size < out.length) {
            int code = code(width);
            if (code == NONE || code == clear + 1) break;
            if (code == clear) {
                width = start + 1;
                next = clear + 2;
                previous = NONE;
                continue;
            }
            if (code > next || code == next && previous == NONE || code >= clear && code < clear + 2) break;
            if (previous != NONE && next < MOST) entry(next++, previous, first(code == next - 1 ? previous : code));
            if (next == 1 << width && width < 12) width++;
            size = write(code, out, size);
            previous = code;
        }
        finish();
        return size;
    }

    private void root(int code) {
        suffixes[code] = (byte) code;
        lengths[code] = 1;
    }

    private void entry(int code, int prefix, byte suffix) {
        prefixes[code] = (short) prefix;
        suffixes[code] = suffix;
        lengths[code] = lengths[prefix] + 1;
    }

    private byte first(int code) {
        int at = code;
        while (lengths[at] > 1) at = prefixes[at];
        return suffixes[at];
    }

    private int write(int code, byte[] out, int size) {
        int end = size + lengths[code];
        int at = code;
        for (int to = end - 1; to >= size; to--) {
            if (to < out.length) out[to] = suffixes[at];
            at = prefixes[at];
        }
        return Math.min(end, out.length);
    }

    private int code(int width) {
        while (bits < width) {
            if (left == 0) {
                left = Math.min(in.u8(), in.remaining());
                ended = left == 0;
                if (ended) return NONE;
            }
            held |= in.u8() << bits;
            left--;
            bits += 8;
        }
        int code = held & (1 << width) - 1;
        held >>>= width;
        bits -= width;
        return code;
    }

    private void finish() {
        if (ended) return;
        in.skip(left);
        in.skipBlocks();
    }
}
