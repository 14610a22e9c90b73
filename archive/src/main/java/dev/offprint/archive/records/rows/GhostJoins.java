// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a Ghost export that say who wrote a post and how it is tagged. Immutable once read. */
public final class GhostJoins implements Completion {
    private static final String HOST = "__GHOST_URL__";
    /** What a post is completed by. */
    private static final Set<String> TABLES =
            Set.of("posts", "tags", "users", "posts_tags", "posts_authors", "posts_meta");

    private static final Set<String> GIVEN = Set.of("id", "author_id", "page");
    /** One of which every post has. */
    private static final List<String> OF_POSTS = List.of("slug", "title", "html", "mobiledoc", "lexical");

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

    /** Goes through the file once, past the posts, of which there may be gigabytes. */
    public static GhostJoins of(Source source, Limits limits) throws OffprintException {
        var tables = GhostTables.of(source, limits);
        return new GhostJoins(
                tables.joined("posts_tags", "tags"),
                tables.joined("posts_authors", "users"),
                tables.metas(),
                tables.names("users"));
    }

    @Override
    public boolean keeps(String name) {
        return false;
    }

    @Override
    public boolean takes(String name) {
        return TABLES.contains(name);
    }

    /** What joins a post to the others. */
    @Override
    public boolean gives(String field) {
        return GIVEN.contains(field);
    }

    /** The post gets the names of its tags and authors. */
    @Override
    public void complete(JsonNode record, List<ObjectNode> around) {
        if (!(record instanceof ObjectNode post) || OF_POSTS.stream().noneMatch(post::has)) return;
        var id = post.path("id").asText();
        if (!post.has("type") && post.path("page").asBoolean()) post.put("type", "page");
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
