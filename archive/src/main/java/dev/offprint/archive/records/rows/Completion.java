// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Adds to the records of one file what stands elsewhere in it. Of one thread. */
public interface Completion {
    /** Of files whose records say all themselves. */
    Completion NONE = (record, around) -> {};

    /**
     * Adds to a record.
     *
     * @param around the objects that it stands in, as far as they have been read, the innermost first
     */
    void complete(JsonNode record, List<ObjectNode> around);

    /** Whether a field of an object around records is kept; one that is not may be of any size. */
    default boolean keeps(String name) {
        return true;
    }

    /** Whether what stands beside the records under a name gets into them. */
    default boolean takes(String name) {
        return false;
    }

    /** What the whole file calls itself, as far as it has been read; empty when it does not. */
    default Optional<String> title() {
        return Optional.empty();
    }

    /** Whether a record has a field only from here, or for here. */
    default boolean gives(String field) {
        return false;
    }
}
