// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several glyphs that become one: the standard ligatures (OpenType 1.9, GSUB lookup type 4, feature liga). */
final class Ligatures {
    private final Map<Integer, List<Rule>> byFirst = new HashMap<>();

    Ligatures(LayoutTable substitution) {
        for (var lookup : substitution.lookups("liga")) {
            if (lookup.type() == 4) lookup.subtables().forEach(this::read);
        }
        byFirst.values()
                .forEach(rules -> rules.sort(
                        Comparator.comparingInt((Rule rule) -> rule.rest.length).reversed()));
    }

    @Nullable
    Ligature at(int[] glyphs, int from) {
        for (var rule : byFirst.getOrDefault(glyphs[from], List.of())) {
            if (rule.fits(glyphs, from + 1)) return new Ligature(rule.glyph, rule.rest.length + 1);
        }
        return null;
    }

    private void read(Bytes table) {
        var coverage = table.from(table.u16(2));
        boolean list = coverage.u16(0) == 1;
        for (int i = 0; i < coverage.u16(2); i++) {
            int at = list ? 4 + 2 * i : 4 + 6 * i;
            int start = coverage.u16(at);
            int end = list ? start : coverage.u16(at + 2);
            int index = list ? i : coverage.u16(at + 4);
            for (int glyph = start; glyph <= end; glyph++, index++) rules(table, glyph, index);
        }
    }

    private void rules(Bytes table, int first, int index) {
        var set = table.from(table.u16(6 + 2 * index));
        var rules = byFirst.computeIfAbsent(first, key -> new ArrayList<>());
        for (int i = 0; i < set.u16(0); i++) {
            var one = set.from(set.u16(2 + 2 * i));
            var rest = new int[one.u16(2) - 1];
            for (int k = 0; k < rest.length; k++) rest[k] = one.u16(4 + 2 * k);
            rules.add(new Rule(one.u16(0), rest));
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Rule(int glyph, int[] rest) {
        boolean fits(int[] glyphs, int from) {
            if (from + rest.length > glyphs.length) return false;
            for (int i = 0; i < rest.length; i++) {
                if (glyphs[from + i] != rest[i]) return false;
            }
            return true;
        }
    }
}
