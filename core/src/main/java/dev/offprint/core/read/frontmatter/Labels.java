// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tags and categories: lists, or one text with commas or, as Jekyll and Obsidian have it, spaces between. */
final class Labels {
    private Labels() {}

    /** The labels of all these keys, each once. */
    static List<String> take(Entries entries, String... names) {
        Set<String> labels = new LinkedHashSet<>();
        for (var name : names) entries.value(Labels::areLabels, name).ifPresent(v -> add(v, name, labels));
        return new ArrayList<>(labels);
    }

    private static boolean areLabels(Value value) {
        if (value instanceof Value.Sequence sequence) {
            return sequence.values().stream().allMatch(Value.Scalar.class::isInstance);
        }
        return value instanceof Value.Scalar scalar && !scalar.text().isBlank();
    }

    private static void add(Value value, String name, Set<String> labels) {
        if (value instanceof Value.Sequence sequence) {
            sequence.values().forEach(v -> put(Entries.textOf(v), labels));
        } else {
            var text = Entries.textOf(value);
            boolean hasCommas = text.contains(",") || name.equals("keywords");
            for (var label : text.split(hasCommas ? "," : "\\s+", -1)) put(label, labels);
        }
    }

    private static void put(String label, Set<String> labels) {
        var bare = label.strip();
        if (!bare.isEmpty()) labels.add(bare);
    }
}
