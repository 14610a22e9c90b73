// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.paging.Placed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages that belong together: those of an article, or what stands before the first.
 *
 * @param leaves what stands on each page
 * @param furniture of their margins; null for pages that have neither head nor foot
 * @param label of pages that have no folio; null for pages that are counted
 */
record Gathering(
        List<List<Placed>> leaves,
        Headings headings,
        String language,
        boolean rightToLeft,
        @Nullable Furniture furniture,
        @Nullable String label) {
    Gathering {
        leaves = List.copyOf(leaves);
    }

    int pages() {
        return leaves.size();
    }

    boolean isCounted() {
        return label == null;
    }
}
