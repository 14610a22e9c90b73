// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.page.Mark;

/**
 * What a stretch of text belongs to.
 *
 * @param link the id of the structure element of the link that it is in; {@link #NONE} outside of links
 * @param note the number of the note that it is the mark of; {@link #NONE} elsewhere
 */
public record Owner(Mark mark, int link, int note) {
    /** No link, no note. */
    public static final int NONE = -1;

    /** Text that leads nowhere. */
    public static Owner of(Mark mark) {
        return new Owner(mark, NONE, NONE);
    }
}
