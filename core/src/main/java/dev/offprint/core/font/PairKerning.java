// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.util.List;

/** What neighbours do to each other: the pair adjustments of {@code kern} (OpenType 1.9, GPOS lookup type 2). */
final class PairKerning {
    private static final int X_ADVANCE = 4;

    private final List<List<Subtable>> lookups;

    PairKerning(LayoutTable positioning, int glyphs) {
        lookups = positioning.lookups("kern").stream()
                .filter(lookup -> lookup.type() == 2)
                .map(lookup -> lookup.subtables().stream()
                        .map(table -> subtable(table, glyphs))
                        .toList())
                .toList();
    }

    /** Added to the advance of the left glyph, in font units. */
    int between(int left, int right) {
        int sum = 0;
        for (var lookup : lookups) sum += first(lookup, left, right);
        return sum;
    }

    private static int first(List<Subtable> lookup, int left, int right) {
        for (var subtable : lookup) {
            int at = subtable.find(left, right);
            if (at >= 0) return subtable.advance(at);
        }
        return 0;
    }

    private static Subtable subtable(Bytes table, int glyphs) {
        return table.u16(0) == 1 ? new Pairs(table, glyphs) : new Classes(table, glyphs);
    }

    private interface Subtable {
        /** Where the values of a pair stand; −1 when this subtable is not about it. */
        int find(int left, int right);

        /** The advance among the values. */
        int advance(int at);
    }

    /** How the values of a pair are laid out. */
    private record Values(Bytes table, int advanceAt, int size) {
        static Values of(Bytes table) {
            int first = table.u16(4);
            boolean advance = (first & X_ADVANCE) != 0;
            int before = 2 * Integer.bitCount(first & (X_ADVANCE - 1));
            return new Values(
                    table, advance ? before : -1, 2 * (Integer.bitCount(first) + Integer.bitCount(table.u16(6))));
        }

        int advance(int at) {
            return advanceAt < 0 ? 0 : table.s16(at + advanceAt);
        }
    }

    /** Format 1: a sorted list of right glyphs for each left one. */
    private static final class Pairs implements Subtable {
        private final Bytes table;
        private final Coverage lefts;
        private final Values values;

        Pairs(Bytes table, int glyphs) {
            this.table = table;
            this.lefts = new Coverage(table.from(table.u16(2)), glyphs);
            this.values = Values.of(table);
        }

        @Override
        public int find(int left, int right) {
            int index = lefts.index(left);
            if (index < 0) return -1;
            int set = table.u16(10 + 2 * index);
            int record = 2 + values.size();
            int low = 0;
            int high = table.u16(set) - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int at = set + 2 + middle * record;
                int glyph = table.u16(at);
                if (glyph == right) return at + 2;
                if (glyph < right) low = middle + 1;
                else high = middle - 1;
            }
            return -1;
        }

        @Override
        public int advance(int at) {
            return values.advance(at);
        }
    }

    /** Format 2: a matrix of classes. */
    private static final class Classes implements Subtable {
        private final Coverage lefts;
        private final GlyphClasses leftClasses;
        private final GlyphClasses rightClasses;
        private final int columns;
        private final Values values;

        Classes(Bytes table, int glyphs) {
            this.lefts = new Coverage(table.from(table.u16(2)), glyphs);
            this.leftClasses = new GlyphClasses(table.from(table.u16(8)), glyphs);
            this.rightClasses = new GlyphClasses(table.from(table.u16(10)), glyphs);
            this.columns = table.u16(14);
            this.values = Values.of(table);
        }

        @Override
        public int find(int left, int right) {
            if (lefts.index(left) < 0) return -1;
            return 16 + (leftClasses.of(left) * columns + rightClasses.of(right)) * values.size();
        }

        @Override
        public int advance(int at) {
            return values.advance(at);
        }
    }
}
