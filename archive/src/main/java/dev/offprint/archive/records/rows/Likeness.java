// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import dev.offprint.archive.records.rows.TableCutter.Cut;

/**
 * What the rows of a table have in common, to tell a row from a line of a text: a text has blanks behind its commas, begins
 * with no number, and is in no quotes. Of one thread.
 */
final class Likeness {
    /** Fewer whole rows say nothing of what their first fields are. */
    private static final int ENOUGH = 2;

    private final int columns;
    private int rows;
    private boolean isQuoted;
    private boolean hasBlank;
    private boolean beginsWithValue = true;

    /** @param head which tells the number of columns, and how it is written */
    Likeness(Cut head) {
        columns = head.fields().size();
        isQuoted = head.isQuoted();
        hasBlank = head.hasBlank();
    }

    /** Takes a whole row. */
    void add(Cut row) {
        rows++;
        isQuoted &= row.isQuoted();
        hasBlank |= row.hasBlank();
        beginsWithValue &= TableHead.isValue(row.fields().get(0));
    }

    /** Whether this is written as the rows before. */
    boolean has(Cut row) {
        return row.fields().size() == columns
                && (hasBlank || !row.hasBlank())
                && (!isQuoted || row.isQuoted())
                && (rows < ENOUGH
                        || !beginsWithValue
                        || TableHead.isValue(row.fields().get(0)));
    }
}
