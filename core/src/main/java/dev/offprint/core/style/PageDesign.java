// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.Objects;

/**
 * The page as a theme has it.
 *
 * @param measure characters in a line of one column, as many as fit
 * @param columns of a page up to A4
 * @param wideColumns how many on larger pages
 * @param columnRule whether a hairline stands in the gutter
 */
public record PageDesign(int measure, Columns columns, int wideColumns, boolean columnRule) {
    /** Wider paper than A4 and Letter is wide: halfway to A3. */
    private static final double WIDE = 720;

    public PageDesign {
        if (measure < 20 || measure > 120)
            throw new IllegalArgumentException("measure must be 20 to 120 characters, was " + measure);
        Objects.requireNonNull(columns);
        Columns.of(wideColumns);
    }

    /** The columns of a page. */
    Columns columnsOn(PageSize page) {
        return page.width() > WIDE ? new Columns(wideColumns, columns.gutter()) : columns;
    }
}
