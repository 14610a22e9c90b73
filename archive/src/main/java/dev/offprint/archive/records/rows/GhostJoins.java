// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a Ghost export that say who wrote a post and how it is tagged. Immutable once read. */
public final class GhostJoins implements Completion {
    private static final String HOST = "__GHOST_URL__";
    /** What a post is completed by. */
    private static final Set<String> TABLES =
            Set.of("posts", "tags", "users", "posts_tags", "posts_authors", "posts_meta");

    private final Map<String, List<String>> tags;
    private final Map<String, List<String>> authors;
    private final Map<String, JsonNode> metas;
    private final Map<String, String> users;

    private GhostJoins(
            Map<String, List<String>> tags,
            Map<String, List<String>> authors,
            Map<String, JsonNode> metas,
            Map<String, String> users) {
        this.tags = tags;
        this.authors = authors;
        this.metas = metas;
        this.users = users;
    }

    /** Reads the tables, each in a pass of its own, so that ids of two cannot be mixed up. */
    public static GhostJoins of(Source source, Limits limits) throws OffprintException {
        var tagNames = names(source, limits, "tags");
        var userNames = names(source, limits, "users");
        return new GhostJoins(
                joined(source, limits, "posts_tags", "tag_id", tagNames),
                joined(source, limits, "posts_authors", "author_id", userNames),
                metas(source, limits),
                userNames);
    }

    private static Map<String, String> names(Source source, Limits limits, String table) throws OffprintException {
        var names = new HashMap<String, String>();
        each(
                source,
                limits,
                table,
                row -> names.put(row.path("id").asText(), row.path("name").asText()));
        return names;
    }

    private static Map<String, List<String>> joined(
            Source source, Limits limits, String table, String key, Map<String, String> names)
            throws OffprintException {
        var joined = new HashMap<String, List<String>>();
        each(source, limits, table, row -> {
            var name = names.get(row.path(key).asText());
            if (name != null) {
                joined.computeIfAbsent(row.path("post_id").asText(), k -> new ArrayList<>())
                        .add(name);
            }
        });
        return joined;
    }

    private static Map<String, JsonNode> metas(Source source, Limits limits) throws OffprintException {
        var metas = new HashMap<String, JsonNode>();
        each(source, limits, "posts_meta", row -> metas.put(row.path("post_id").asText(), row));
        return metas;
    }

    private static void each(Source source, Limits limits, String table, java.util.function.Consumer<JsonNode> consumer)
            throws OffprintException {
        try (var rows = ArrayRows.open(source, limits, Set.of("db", "data", table), Completion.NONE)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (row.fields().has("id") || row.fields().has("post_id")) consumer.accept(row.fields());
            }
        }
    }

    @Override
    public boolean takes(String name) {
        return TABLES.contains(name);
    }

    /** The post gets the names of its tags and authors. */
    @Override
    public void complete(JsonNode record, List<ObjectNode> around) {
        if (!(record instanceof ObjectNode post) || !post.has("slug")) return;
        var id = post.path("id").asText();
        post.properties().forEach(GhostJoins::withoutHost);
        put(post, "tags", tags.getOrDefault(id, List.of()));
        var author = users.get(post.path("author_id").asText());
        put(post, "authors", authors.getOrDefault(id, author == null ? List.of() : List.of(author)));
        var meta = metas.get(id);
        if (meta != null)
            meta.properties().forEach(f -> {
                if (!post.has(f.getKey()) && !f.getKey().equals("post_id")) post.set(f.getKey(), f.getValue());
            });
    }

    /** Addresses in the blog itself are written with a word for its host. */
    private static void withoutHost(Map.Entry<String, JsonNode> field) {
        var text = field.getValue().asText("");
        if (text.contains(HOST)) field.setValue(TextNode.valueOf(text.replace(HOST, "")));
    }

    private static void put(ObjectNode post, String field, List<String> names) {
        if (names.isEmpty() || post.has(field)) return;
        var array = post.putArray(field);
        names.forEach(name -> array.addObject().put("name", name));
    }
}
