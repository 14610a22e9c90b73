// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Single glyphs that stand in for single glyphs, by feature (OpenType 1.9, GSUB lookup type 1). */
final class Substitutions {
    private final Map<Feature, char[]> maps = new EnumMap<>(Feature.class);

    Substitutions(LayoutTable substitution, int glyphs) {
        for (var feature : Feature.values()) {
            var singles = substitution.lookups(feature.tag()).stream()
                    .filter(lookup -> lookup.type() == 1)
                    .toList();
            if (!singles.isEmpty()) maps.put(feature, map(singles, glyphs));
        }
    }

    int of(Feature feature, int glyph) {
        var map = maps.get(feature);
        return map == null || glyph >= map.length ? glyph : map[glyph];
    }

    /** Lookups follow each other, so that what one makes the next may take. */
    private static char[] map(List<LayoutTable.Lookup> lookups, int glyphs) {
        var map = new char[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            int result = glyph;
            for (var lookup : lookups) result = first(lookup.subtables(), result);
            map[glyph] = (char) result;
        }
        return map;
    }

    private static int first(List<Bytes> subtables, int glyph) {
        for (var table : subtables) {
            int index = find(table.from(table.u16(2)), glyph);
            if (index < 0) continue;
            return table.u16(0) == 1 ? (glyph + table.s16(4)) & 0xFFFF : table.u16(6 + 2 * index);
        }
        return glyph;
    }

    /** A search in the coverage itself: these tables are read once, and small. */
    private static int find(Bytes coverage, int glyph) {
        boolean list = coverage.u16(0) == 1;
        for (int i = 0; i < coverage.u16(2); i++) {
            int at = list ? 4 + 2 * i : 4 + 6 * i;
            int start = coverage.u16(at);
            int end = list ? start : coverage.u16(at + 2);
            if (glyph >= start && glyph <= end) return list ? i : coverage.u16(at + 4) + glyph - start;
        }
        return -1;
    }
}
