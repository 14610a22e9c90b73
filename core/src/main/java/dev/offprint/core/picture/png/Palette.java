// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture.png;

import dev.offprint.core.picture.bitmap.Bitmap;
import java.util.Arrays;
import java.util.Optional;

/** The colours of a picture that has few, in order: those that are not opaque first. */
final class Palette {
    private static final int MOST = 256;
    private static final int SLOTS = 1024;

    private final int[] slots = new int[SLOTS];
    private final int[] indices = new int[SLOTS];
    private int[] colours = new int[MOST];
    private int size;

    private Palette() {
        Arrays.fill(indices, -1);
    }

    /** Empty when there are more colours than a palette holds. */
    static Optional<Palette> of(Bitmap bitmap) {
        var palette = new Palette();
        for (int i = 0; i < bitmap.size(); i++) {
            if (!palette.add(bitmap.at(i))) return Optional.empty();
        }
        palette.sort();
        return Optional.of(palette);
    }

    int index(int pixel) {
        return indices[slot(pixel)];
    }

    /** RGB triples. */
    byte[] colours() {
        var bytes = new byte[3 * size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < 3; k++) bytes[3 * i + k] = (byte) (colours[i] >> 16 - 8 * k);
        }
        return bytes;
    }

    /** Of the colours that are not opaque. */
    byte[] alphas() {
        int count = 0;
        while (count < size && colours[count] >>> 24 != 0xFF) count++;
        var bytes = new byte[count];
        for (int i = 0; i < count; i++) bytes[i] = (byte) (colours[i] >>> 24);
        return bytes;
    }

    private boolean add(int pixel) {
        int slot = slot(pixel);
        if (indices[slot] >= 0) return true;
        if (size == MOST) return false;
        slots[slot] = pixel;
        indices[slot] = size;
        colours[size++] = pixel;
        return true;
    }

    /** Where a colour is kept, or would be. */
    private int slot(int pixel) {
        int slot = (pixel ^ pixel >>> 11 ^ pixel >>> 22) & SLOTS - 1;
        while (indices[slot] >= 0 && slots[slot] != pixel) slot = slot + 1 & SLOTS - 1;
        return slot;
    }

    private void sort() {
        colours = Arrays.copyOf(colours, size);
        var ordered =
                Arrays.stream(colours).mapToLong(c -> c & 0xFFFFFFFFL).sorted().toArray();
        for (int i = 0; i < size; i++) colours[i] = (int) ordered[i];
        for (int i = 0; i < size; i++) indices[slot(colours[i])] = i;
    }
}
