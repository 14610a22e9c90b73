// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.Structure;
import java.util.HashSet;
import java.util.Set;

/** The elements that have content or links on some page. */
final class LiveElements {
    private final Sequences sequences;
    private final Annotations annotations;
    private final Set<Integer> live = new HashSet<>();

    LiveElements(Structure.Element root, Sequences sequences, Annotations annotations) {
        this.sequences = sequences;
        this.annotations = annotations;
        find(root);
    }

    /** Whether to write an element whose parent is written: rows and cells always, or the grid would have holes. */
    boolean has(Structure.Element element) {
        return switch (element.tag()) {
            case TR, TH, TD -> true;
            case THEAD, TBODY, TFOOT -> !element.children().isEmpty();
            default -> live.contains(element.id());
        };
    }

    private boolean find(Structure.Element element) {
        boolean found = !annotations.of(element.id()).isEmpty();
        for (var child : element.children()) found |= isLive(child);
        if (found) live.add(element.id());
        return found;
    }

    private boolean isLive(Structure child) {
        return child instanceof Structure.Leaf leaf
                ? !sequences.of(leaf.id()).isEmpty()
                : child instanceof Structure.Element inner && find(inner);
    }
}
