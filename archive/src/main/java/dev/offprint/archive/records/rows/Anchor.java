// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

/** What was last begun in JSON of many records, and would be broken if it broke there. */
enum Anchor {
    /** A record. */
    RECORD,
    /** An array in the place of a record, in which no record has come yet. */
    NEST,
    /** A record, which is whole; what follows it would be broken. */
    READ,
    /** A field of an object around records, or its value. */
    FIELD,
    /** Nothing in an array. */
    GAP;

    /** Whether what would be broken stands in the place of a record. */
    boolean isRecord() {
        return this == RECORD || this == NEST;
    }
}
