// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.comments.Comment;
import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Markup;
import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The comments of an item.
 *
 * @param shown those that its site shows
 * @param hidden how many it does not show, by why
 */
record PostComments(List<Comment> shown, Map<Hidden, Integer> hidden) {
    /** A comment of a reader has no type, or that of one, or that of a shop's customer. */
    private static final Set<String> WORDS = Set.of("", "comment", "review");

    /** Why a site does not show a comment among what readers say. */
    enum Hidden {
        WAITING("wait for approval"),
        SPAM("spam"),
        BIN("thrown away"),
        LINK("links from elsewhere"),
        OTHER("of other types");

        private final String what;

        Hidden(String what) {
            this.what = what;
        }
    }

    static PostComments of(Element item) {
        var comments = new PostComments(new ArrayList<>(), new EnumMap<>(Hidden.class));
        for (var comment : Fields.all(item, "wp:comment")) {
            hidden(comment)
                    .ifPresentOrElse(
                            why -> comments.hidden.merge(why, 1, Integer::sum),
                            () -> comments.shown.add(comment(comment)));
        }
        return comments;
    }

    /** Tells of those that nobody sees; empty when there are none. */
    Optional<Problem> notice(String place) {
        if (hidden.isEmpty()) return Optional.empty();
        var counts = hidden.entrySet().stream()
                .map(entry -> entry.getKey().what + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return Optional.of(Problem.info(
                "wxr.comments", place, "comments that the site does not show are left out: " + counts, ""));
    }

    private static Optional<Hidden> hidden(Element comment) {
        var approved = Fields.text(comment, "wp:comment_approved");
        return switch (approved) {
            case "", "1", "approve", "approved" -> byType(Fields.text(comment, "wp:comment_type"));
            case "spam" -> Optional.of(Hidden.SPAM);
            case "trash", "post-trashed" -> Optional.of(Hidden.BIN);
            default -> Optional.of(Hidden.WAITING);
        };
    }

    private static Optional<Hidden> byType(String type) {
        if (WORDS.contains(type)) return Optional.empty();
        return Optional.of(type.equals("pingback") || type.equals("trackback") ? Hidden.LINK : Hidden.OTHER);
    }

    private static Comment comment(Element comment) {
        var parent = Fields.text(comment, "wp:comment_parent");
        return new Comment(
                Fields.text(comment, "wp:comment_id"),
                parent.equals("0") ? "" : parent,
                Markup.words(Fields.text(comment, "wp:comment_author")),
                PostDates.of(comment, "wp:comment_date", "wp:comment_date_gmt"),
                Paragraphs.of(Fields.text(comment, "wp:comment_content")));
    }
}
