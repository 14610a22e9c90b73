// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.walk;

import dev.offprint.core.model.Table.Alignment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the columns whose cells all say the same alignment, so that the column says it for them. */
final class ColumnAlignments {
    private final Map<Integer, Set<Alignment>> said = new TreeMap<>();

    /** What the cell that begins in a column says; null when nothing, which is the start. */
    void note(int column, @Nullable Alignment alignment) {
        said.computeIfAbsent(column, c -> EnumSet.noneOf(Alignment.class))
                .add(alignment == null ? Alignment.START : alignment);
    }

    /** One alignment for each column, as far as there are any. */
    List<Alignment> columns() {
        var columns = new ArrayList<Alignment>();
        said.forEach((column, alignments) -> columns.add(column(column)));
        return columns;
    }

    /** What a cell must say itself; null when its column says it. */
    @Nullable
    Alignment own(int column, @Nullable Alignment said) {
        return said == null || said == column(column) ? null : said;
    }

    private Alignment column(int column) {
        var alignments = said.getOrDefault(column, Set.of());
        return alignments.size() == 1 ? alignments.iterator().next() : Alignment.START;
    }
}
