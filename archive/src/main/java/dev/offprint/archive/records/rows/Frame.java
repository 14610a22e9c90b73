// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** An array of records, or an object that may hold one, while it is read. Of one thread. */
final class Frame {
    /** Of the field that holds it; empty when it is in none. */
    final String name;
    /** What an object holds beside; null for arrays. */
    final @Nullable ObjectNode rest;
    /** Its objects hold arrays of records themselves, as in Ghost's {@code db}. */
    final boolean isShelf;
    /** Whether a record has come from within. */
    boolean hasGiven;
    /** Whether a field of it could not be read. */
    boolean isBroken;
    /** Whether the names of the rest are known to be beside. */
    boolean isNamed;

    Frame(String name, @Nullable ObjectNode rest) {
        this.name = name;
        this.rest = rest;
        this.isShelf = rest == null && name.equals("db");
    }
}
