// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * {@code GSUB} or {@code GPOS}: the subtables of a feature, in order. Features of all scripts are taken together, as the
 * bundled faces name the same lookups for each.
 */
record LayoutTable(Bytes table, int extension) {
    static LayoutTable substitution(Bytes gsub) {
        return new LayoutTable(gsub, 7);
    }

    static LayoutTable positioning(Bytes gpos) {
        return new LayoutTable(gpos, 9);
    }

    /** One lookup: its subtables are tried in order, the first that fits ends it. */
    record Lookup(int type, List<Bytes> subtables) {}

    List<Lookup> lookups(String feature) {
        return indexes(feature).stream().map(this::lookup).toList();
    }

    private TreeSet<Integer> indexes(String feature) {
        var found = new TreeSet<Integer>();
        var features = table.from(table.u16(6));
        for (int i = 0; i < features.u16(0); i++) {
            if (!features.tag(2 + 6 * i).equals(feature)) continue;
            var one = features.from(features.u16(6 + 6 * i));
            for (int k = 0; k < one.u16(2); k++) found.add(one.u16(4 + 2 * k));
        }
        return found;
    }

    private Lookup lookup(int index) {
        var list = table.from(table.u16(8));
        var lookup = list.from(list.u16(2 + 2 * index));
        int type = lookup.u16(0);
        var subtables = new ArrayList<Bytes>();
        for (int i = 0; i < lookup.u16(4); i++) {
            var subtable = lookup.from(lookup.u16(6 + 2 * i));
            if (lookup.u16(0) == extension) {
                type = subtable.u16(2);
                subtable = subtable.from(subtable.u32(4));
            }
            subtables.add(subtable);
        }
        return new Lookup(type, subtables);
    }
}
