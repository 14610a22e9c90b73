// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a Ghost export beside its posts, wherever they stand in it. Of one thread. */
final class GhostTables {
    private static final Set<String> NAMES = Set.of("tags", "users");
    private static final Set<String> LINKS = Set.of("posts_tags", "posts_authors");
    private static final String METAS = "posts_meta";
    private static final Set<String> WRAPPERS =
            Set.of("db", "data", "tags", "users", "posts_tags", "posts_authors", METAS);

    private static final Set<String> WITH_POSTS =
            Stream.concat(WRAPPERS.stream(), Stream.of("posts")).collect(Collectors.toUnmodifiableSet());

    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, JsonNode> metas = new HashMap<>();

    /** A row that joins a post to a tag or an author. */
    private record Link(String post, String other, int order) {}

    /** Keeps nothing of what stands around. */
    private static final Completion NOTHING_AROUND = new Completion() {
        @Override
        public void complete(JsonNode record, List<ObjectNode> around) {}

        @Override
        public boolean keeps(String name) {
            return false;
        }
    };

    private GhostTables() {}

    /**
     * Goes past the posts, of which there may be gigabytes; but when something is broken, which may be among them and hide
     * what follows, through each. What is broken is told of when the posts are read.
     */
    static GhostTables of(Source source, Limits limits) throws OffprintException {
        var tables = new GhostTables();
        if (tables.isTaken(source, limits, WRAPPERS)) return tables;
        var broken = new GhostTables();
        broken.isTaken(source, limits, WITH_POSTS);
        return broken;
    }

    /** Takes the tables up to where nothing more can be read; false when something of the file is broken. */
    private boolean isTaken(Source source, Limits limits, Set<String> wrappers) throws OffprintException {
        try (var rows = ArrayRows.open(source, limits, wrappers, NOTHING_AROUND)) {
            return isTaken(rows);
        }
    }

    private boolean isTaken(ArrayRows rows) {
        boolean isWhole = true;
        try {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row.broken() == null) add(rows.table(), row.fields());
                else isWhole = false;
            }
            return isWhole;
        } catch (OffprintException e) { // comes again when the posts are read
            return false;
        }
    }

    private void add(String table, JsonNode row) {
        if (NAMES.contains(table)) {
            var name = row.path("name").asText();
            names.computeIfAbsent(table, k -> new HashMap<>())
                    .put(row.path("id").asText(), name);
        }
        if (LINKS.contains(table)) {
            links.computeIfAbsent(table, k -> new ArrayList<>()).add(link(table, row));
        }
        if (table.equals(METAS)) metas.put(row.path("post_id").asText(), row);
    }

    private static Link link(String table, JsonNode row) {
        var other =
                row.path(table.equals("posts_tags") ? "tag_id" : "author_id").asText();
        return new Link(
                row.path("post_id").asText(), other, row.path("sort_order").asInt());
    }

    /** The names of a table's rows by their ids. */
    Map<String, String> names(String table) {
        return names.getOrDefault(table, Map.of());
    }

    /** The names that a table joins to each post, in their order. */
    Map<String, List<String>> joined(String table, String of) {
        var joined = new HashMap<String, List<String>>();
        var inOrder = new ArrayList<>(links.getOrDefault(table, List.of()));
        inOrder.sort(comparingInt(Link::order));
        for (var link : inOrder) {
            var name = names(of).get(link.other());
            if (name != null)
                joined.computeIfAbsent(link.post(), k -> new ArrayList<>()).add(name);
        }
        return joined;
    }

    /** What more there is to say of each post. */
    Map<String, JsonNode> metas() {
        return metas;
    }
}
