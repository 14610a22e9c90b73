// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1 and 1.1, whose items have from the feed what they do not say themselves. Stateless. */
final class JsonFeed {
    /** Names of an item's own begin without a line. */
    static final String FIELD = "_feed";

    /** What items may have of it. */
    static final Set<String> TAKEN = Set.of("version", "title", "authors", "author", "language");

    private JsonFeed() {}

    /** Whether an object is a feed, as far as it has been read. */
    static boolean is(@Nullable ObjectNode file) {
        return file != null && file.path("version").asText().contains("//jsonfeed.org/version/");
    }

    /** Gives an item its feed. */
    static void complete(JsonNode item, ObjectNode feed) {
        if (item instanceof ObjectNode own) own.set(FIELD, feed);
    }
}
