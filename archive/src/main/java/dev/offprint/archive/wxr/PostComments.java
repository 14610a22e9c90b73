// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.comments.Comment;
import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Markup;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The comments of an item that its site shows; links from elsewhere, spam and what waits for approval are none. Stateless. */
final class PostComments {
    /** A comment of a reader has no type, or that of one, or that of a shop's customer. */
    private static final Set<String> WORDS = Set.of("", "comment", "review");

    private PostComments() {}

    static List<Comment> of(Element item) {
        return Fields.all(item, "wp:comment").stream()
                .filter(PostComments::isShown)
                .map(PostComments::comment)
                .toList();
    }

    private static boolean isShown(Element comment) {
        var approved = Fields.text(comment, "wp:comment_approved");
        boolean isApproved = approved.equals("1") || approved.equals("approved") || approved.isEmpty();
        return isApproved && WORDS.contains(Fields.text(comment, "wp:comment_type"));
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
