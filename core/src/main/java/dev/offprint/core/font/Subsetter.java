// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a font file of some of a face's glyphs, renumbered; what a PDF embeds. */
final class Subsetter {
    /** Glyph 0 when it is asked for: a copy, because no file may draw its own glyph 0. */
    private static final int DRAWN_ZERO = -1;

    private final Outlines outlines;
    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    private final List<Integer> positions = new ArrayList<>(List.of(0));

    private Subsetter(Outlines outlines) {
        this.outlines = outlines;
    }

    static FontProgram subset(Tables tables, Outlines outlines, HorizontalMetrics metrics, int[] asked) {
        var subsetter = new Subsetter(outlines);
        subsetter.number(0);
        for (int glyph : asked) subsetter.number(glyph == 0 ? DRAWN_ZERO : glyph);
        subsetter.copyOutlines();
        var kept = subsetter.glyphs.stream().mapToInt(Integer::intValue).toArray();
        return new FontProgram(subsetter.file(tables, metrics, kept), kept);
    }

    private int number(int glyph) {
        return numbers.computeIfAbsent(glyph, key -> {
            glyphs.add(Math.max(key, 0));
            return glyphs.size() - 1;
        });
    }

    /** The list grows while it is walked: parts of composite glyphs join at its end. */
    private void copyOutlines() {
        for (int i = 0; i < glyphs.size(); i++) {
            var outline = outlines.copy(glyphs.get(i));
            CompositeGlyph.renumber(outline, this::number);
            glyf.writeBytes(outline);
            while (glyf.size() % 4 != 0) glyf.write(0);
            positions.add(glyf.size());
        }
    }

    private byte[] file(Tables tables, HorizontalMetrics metrics, int[] kept) {
        var file = new FontFile();
        for (var tag : List.of("cvt ", "fpgm", "prep")) {
            var copy = tables.copy(tag);
            if (copy.length > 0) file.add(tag, copy);
        }
        file.add("glyf", glyf.toByteArray());
        file.add("head", head(tables.copy("head")));
        file.add("hhea", withNumber(tables.copy("hhea"), 34, kept.length));
        file.add("hmtx", metrics.copy(kept));
        file.add("loca", loca());
        file.add("maxp", withNumber(tables.copy("maxp"), 4, kept.length));
        return file.bytes();
    }

    private static byte[] head(byte[] head) {
        for (int i = 8; i < 12; i++) head[i] = 0; // the sum over the file is filled in last
        return withNumber(head, 50, 1); // long offsets in loca
    }

    private static byte[] withNumber(byte[] table, int at, int value) {
        table[at] = (byte) (value >> 8);
        table[at + 1] = (byte) value;
        return table;
    }

    private byte[] loca() {
        var out = new byte[4 * positions.size()];
        for (int i = 0; i < positions.size(); i++) FontFile.put32(out, 4 * i, positions.get(i));
        return out;
    }
}
