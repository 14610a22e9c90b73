// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What an entry is, and whether it is published: exports of Blogger keep pages, comments and settings among the posts, until
 * 2024 told apart by a category, since then by elements of their own. Entries of all other feeds are published posts.
 *
 * @param post the id of what a comment belongs to; empty for others
 * @param state as the source calls it; empty when it is published
 */
record Standing(Kind kind, String post, String state) {
    /** What an entry is. */
    enum Kind {
        POST,
        PAGE,
        COMMENT,
        /** Settings, templates. */
        NONE
    }

    private static final String KIND = "http://schemas.google.com/g/2005#kind";
    private static final Set<String> PUBLISHED = Set.of("", "live");

    static Standing of(Element item) {
        var state = Fields.text(item, "blogger:status").toLowerCase(Locale.ROOT);
        boolean isDraft = Fields.all(item, "app:control").stream()
                .anyMatch(c -> Fields.text(c, "app:draft").equalsIgnoreCase("yes"));
        return new Standing(kind(item), post(item), isDraft ? "draft" : PUBLISHED.contains(state) ? "" : state);
    }

    /** Whether a category says this, and not what an entry is about. */
    static boolean isKind(Element category) {
        return Fields.attribute(category, "scheme").equals(KIND);
    }

    boolean isPublished() {
        return state.isEmpty();
    }

    private static Kind kind(Element item) {
        var type = Fields.text(item, "blogger:type");
        if (type.isEmpty()) {
            type = Fields.all(item, "atom:category", "category").stream()
                    .filter(Standing::isKind)
                    .map(c -> Fields.attribute(c, "term").replaceFirst(".*#", ""))
                    .findFirst()
                    .orElse("post");
        }
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "post" -> Kind.POST;
            case "page" -> Kind.PAGE;
            case "comment" -> Kind.COMMENT;
            default -> Kind.NONE;
        };
    }

    private static String post(Element item) {
        var parent = Fields.text(item, "blogger:parent");
        if (!parent.isEmpty()) return parent;
        return Fields.all(item, "thr:in-reply-to").stream()
                .map(e -> Fields.attribute(e, "ref"))
                .findFirst()
                .orElse("");
    }

    /** The answered comment's id; empty when it answers the post. */
    static String answered(Element item) {
        var told = Fields.text(item, "blogger:inReplyTo");
        if (!told.isEmpty()) return told;
        return Fields.all(item, "atom:link").stream()
                .filter(l -> Fields.attribute(l, "rel").equals("related"))
                .map(l -> Fields.attribute(l, "href").replaceFirst(".*/", ""))
                .findFirst()
                .orElse("");
    }

    /** The last part of an id, by which Blogger's addresses call the same thing. */
    static String number(String id) {
        var parts = List.of(id.split("[-./]"));
        return parts.get(parts.size() - 1);
    }
}
