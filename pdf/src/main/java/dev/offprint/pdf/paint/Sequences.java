// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which marked-content sequences the leaves of the structure have got. */
final class Sequences {
    private final Map<Integer, List<Sequence>> byLeaf = new HashMap<>();
    private final List<Integer> counts = new ArrayList<>();

    /** Begins a page. */
    void page() {
        counts.add(0);
    }

    /** The number of a new sequence on the last page. */
    int add(int leaf) {
        int page = counts.size() - 1;
        int number = counts.get(page);
        counts.set(page, number + 1);
        byLeaf.computeIfAbsent(leaf, key -> new ArrayList<>(1)).add(new Sequence(page, number));
        return number;
    }

    /** In drawing order. */
    List<Sequence> of(int leaf) {
        return byLeaf.getOrDefault(leaf, List.of());
    }

    /** How many there are on a page. */
    int count(int page) {
        return counts.get(page);
    }

    /** A marked-content sequence by its page and its number there. */
    record Sequence(int page, int number) {}
}
