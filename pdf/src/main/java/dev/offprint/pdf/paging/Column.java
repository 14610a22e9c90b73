// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import java.util.List;

/**
 * A filled column.
 *
 * @param placed body first, then notes, from the column's upper left corner
 * @param bottom where the body ends
 * @param next how far the story has come
 * @param pageEnds whether the author ends the page here
 * @param torn whether it ends where nothing should end, because all of it belongs together
 */
record Column(List<Placed> placed, double bottom, Progress next, boolean pageEnds, boolean torn) {
    Column {
        placed = List.copyOf(placed);
    }
}
