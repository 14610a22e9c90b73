// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Whether an entry is published, and what it belongs to, in an export of Blogger. Entries of all other feeds are published.
 *
 * @param post the id of what a comment belongs to; empty for others
 * @param state as the source calls it; empty when it is published
 */
record Standing(String post, String state) {
    private static final Set<String> PUBLISHED = Set.of("", "live");

    static Standing of(Element item) {
        var state = Fields.text(item, "blogger:status").toLowerCase(Locale.ROOT);
        boolean isDraft = Fields.all(item, "app:control").stream()
                .anyMatch(c -> Fields.text(c, "app:draft").equalsIgnoreCase("yes"));
        return new Standing(post(item), isDraft ? "draft" : PUBLISHED.contains(state) ? "" : state);
    }

    boolean isPublished() {
        return state.isEmpty();
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
