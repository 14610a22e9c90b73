// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.jpeg;

/** The orientation that a camera noted (EXIF 2.3: the directory of a TIFF). */
public final class Exif {
    private static final int ORIENTATION = 0x112;
    private static final int MOST_ENTRIES = 1000;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final boolean little;

    private Exif(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = Math.min(end, bytes.length);
        this.little = start < this.end && bytes[start] == 'I';
    }

    /**
     * The orientation, 1 to 8; 1 when there is none or it makes no sense.
     *
     * @param start where the header of the TIFF is
     * @param end behind its last byte
     */
    public static int orientation(byte[] bytes, int start, int end) {
        return new Exif(bytes, start, end).orientation();
    }

    private int orientation() {
        long directory = start + number(start + 4, 4);
        long count = Math.min(MOST_ENTRIES, number(directory, 2));
        for (int i = 0; i < count; i++) {
            long entry = directory + 2 + 12L * i;
            if (number(entry, 2) == ORIENTATION) return sane(number(entry + 8, 2));
        }
        return 1;
    }

    private static int sane(long value) {
        return value >= 1 && value <= 8 ? (int) value : 1;
    }

    /** Nothing where there is nothing. */
    private long number(long at, int size) {
        if (at < start || at + size > end) return 0;
        long value = 0;
        for (int i = 0; i < size; i++) {
            int from = (int) at + (little ? size - 1 - i : i);
            value = value << 8 | bytes[from] & 0xFF;
        }
        return value;
    }
}
