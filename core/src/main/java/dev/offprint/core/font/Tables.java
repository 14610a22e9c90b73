// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of a font file (OpenType 1.9, "Organization of an OpenType font"). */
final class Tables {
    private final byte[] file;
    private final Map<String, int[]> directory = new HashMap<>();

    Tables(byte[] file) {
        this.file = file;
        var head = new Bytes(file, 0);
        int version = head.s32(0);
        if (version != 0x00010000 && version != 0x74727565) {
            throw new IllegalArgumentException("not a TrueType font with glyf outlines");
        }
        for (int i = 0, at = 12; i < head.u16(4); i++, at += 16) {
            directory.put(head.tag(at), new int[] {head.u32(at + 8), head.u32(at + 12)});
        }
    }

    Bytes required(String tag) {
        var found = optional(tag);
        if (found == null) throw new IllegalArgumentException("the font has no table " + tag);
        return found;
    }

    @Nullable
    Bytes optional(String tag) {
        var entry = directory.get(tag);
        return entry == null ? null : new Bytes(file, entry[0]);
    }

    /** A copy of a table's bytes; empty when there is none. */
    byte[] copy(String tag) {
        var entry = directory.get(tag);
        return entry == null ? new byte[0] : Arrays.copyOfRange(file, entry[0], entry[0] + entry[1]);
    }
}
