// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.archive.records.rows.Completion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** JSON Feed 1 and 1.1, whose items have from the feed what they do not say themselves. Of one thread. */
final class JsonFeed implements Completion {
    /** Names of an item's own begin without a line. */
    private static final String FIELD = "_feed";
    /** What items may have of it. */
    private static final Set<String> TAKEN = Set.of("version", "title", "authors", "author", "language");

    private boolean isSeen;
    private String title = "";

    @Override
    public void complete(JsonNode record, List<ObjectNode> around) {
        if (!(record instanceof ObjectNode item)) return;
        for (var file : around) {
            if (!file.path("version").asText().contains("//jsonfeed.org/version/")) continue;
            item.set(FIELD, file);
            isSeen = true;
            title = file.path("title").asText("").strip();
        }
    }

    @Override
    public Optional<String> title() {
        return Optional.of(title).filter(t -> !t.isEmpty());
    }

    @Override
    public boolean takes(String name) {
        return isSeen && TAKEN.contains(name);
    }

    @Override
    public boolean gives(String field) {
        return field.equals(FIELD);
    }
}
