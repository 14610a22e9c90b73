// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.Structure;
import java.util.HashMap;
import java.util.Map;

/** The tag of the element that each leaf belongs to. */
final class LeafTags {
    private final Map<Integer, String> tags = new HashMap<>();

    LeafTags(Structure.Element root) {
        read(root);
    }

    private void read(Structure.Element element) {
        for (var child : element.children()) {
            if (child instanceof Structure.Leaf leaf)
                tags.put(leaf.id(), element.tag().pdfName());
            else if (child instanceof Structure.Element inner) read(inner);
        }
    }

    String of(int leaf) {
        var tag = tags.get(leaf);
        if (tag == null) throw new IllegalArgumentException("the structure has no leaf " + leaf);
        return tag;
    }
}
