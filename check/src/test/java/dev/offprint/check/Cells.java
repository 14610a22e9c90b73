// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table as one line: {@code 1 of 3: th2x1 Yields | td 5 / td … }. */
final class Cells {
    private final List<String> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private int head;

    /** A cell of the row at hand; spans that are 1 go unsaid, as does the kind of an empty cell. */
    void cell(boolean header, int columns, int rows, String text) {
        var span = columns == 1 && rows == 1 ? "" : columns + "x" + rows;
        row.add((text.isEmpty() ? "" : header ? "th" : "td") + span + " " + text);
    }

    void endRow(boolean inHead) {
        if (inHead) head++;
        rows.add(String.join(" | ", row));
        row.clear();
    }

    @Override
    public String toString() {
        return head + " of " + rows.size() + ": " + String.join(" / ", rows);
    }
}
