// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.comments.Comment;
import dev.offprint.archive.pack.Breach;
import dev.offprint.archive.xml.Cut;
import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Glance;
import dev.offprint.archive.xml.Opened;
import dev.offprint.archive.xml.RecordCutter;
import dev.offprint.archive.xml.RecordTree;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The comments of a blog's export, which stand among its posts: found in a pass of their own, and held, so that each post
 * can have its own. Immutable once read.
 */
final class BlogComments {
    /** None asked for. */
    static final BlogComments NONE = new BlogComments();

    private final Map<String, List<Comment>> ofPosts = new HashMap<>();
    private final Set<String> posts = new HashSet<>();
    private long hidden;
    private long characters;

    private BlogComments() {}

    /** All that a blog shows; those that cannot be read are left to the pass over its posts, which tells. */
    static BlogComments of(Source source, Limits limits) throws OffprintException {
        var comments = new BlogComments();
        var in = Opened.characters(source, limits);
        try (var cutter = new RecordCutter(in, source.name(), limits.inputBytes(), FeedNames::isEntry)) {
            for (var cut = cutter.next(); cut != null; cut = cutter.next()) {
                var glance = Glance.of(cut.text());
                if (EntryKind.of(glance) == EntryKind.COMMENT) comments.add(cut, source.name(), limits);
                else comments.posts.add(glance.text("id"));
            }
        }
        return comments;
    }

    private void add(Cut cut, String place, Limits limits) throws OffprintException {
        var item = RecordTree.of(cut, place, FeedNames.ALL, limits).root();
        var standing = Standing.of(item);
        var body = Bodies.full(item);
        if (!standing.isPublished() || body == null) {
            hidden++;
            return;
        }
        characters += cut.text().length();
        if (characters > limits.inputBytes()) throw Breach.of(Limit.INPUT_BYTES, place, "its comments are too many");
        ofPosts.computeIfAbsent(standing.post(), p -> new ArrayList<>()).add(comment(item, body));
    }

    /** How many are below no post of this file. */
    long leftOut() {
        return hidden
                + ofPosts.entrySet().stream()
                        .filter(e -> !posts.contains(e.getKey()))
                        .mapToLong(e -> e.getValue().size())
                        .sum();
    }

    private static Comment comment(Element item, Element body) {
        var authors = People.authors(item);
        return new Comment(
                Standing.number(Fields.text(item, "atom:id", "id")),
                Standing.number(Standing.answered(item)),
                authors.isEmpty() ? "" : authors.get(0).name(),
                FeedDates.of(item).published(),
                FeedText.html(body));
    }

    /** Those of a post, in the order of the export; empty when there are none. */
    List<Comment> of(Element post) {
        return ofPosts.getOrDefault(Fields.text(post, "atom:id", "id"), List.of());
    }
}
