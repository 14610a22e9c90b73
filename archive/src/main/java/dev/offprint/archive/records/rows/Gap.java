// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import dev.offprint.archive.records.rows.RecordEnd.Spot;

/**
 * What lies between something broken and what follows it.
 *
 * @param next where it ends
 * @param first what stands there
 * @param hasJunk whether there is more than commas
 */
record Gap(Spot next, char first, boolean hasJunk) {
    /** Whether something else follows before a place that is known. */
    boolean isBefore(long offset) {
        return offset != Long.MAX_VALUE && next.offset() < offset && first != '}' && first != ']';
    }

    /** The same with something in it. */
    Gap withJunk() {
        return new Gap(next, first, true);
    }
}
