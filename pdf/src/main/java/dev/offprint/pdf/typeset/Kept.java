// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.VerticalItem;
import java.util.ArrayList;
import java.util.List;

/** Keeps items in one column. */
final class Kept {
    private Kept() {}

    /** The items without a place to end a column between them. */
    static List<VerticalItem> whole(List<VerticalItem> items) {
        var kept = new ArrayList<VerticalItem>();
        for (var item : items) {
            if (item instanceof Cut) continue;
            if (!kept.isEmpty()) kept.add(Cut.NEVER);
            kept.add(item);
        }
        return kept;
    }
}
