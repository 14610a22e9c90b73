// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import dev.offprint.archive.xml.Fields;
import dev.offprint.archive.xml.Glance;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What an entry is. Exports of Blogger keep pages, comments and settings among the posts, until 2024 told apart by a
 * category, since then by an element of their own.
 */
enum EntryKind {
    /** Of any other feed. */
    ENTRY,
    POST,
    PAGE,
    COMMENT,
    /** Settings, templates. */
    SETTING;

    private static final String SCHEME = "http://schemas.google.com/g/2005#kind";
    private static final String TERM = "http://schemas.google.com/blogger/2008/kind#";
    private static final Set<String> SETTINGS = Set.of("settings", "template");

    /** By the elements directly inside it; its text may show anything. */
    static EntryKind of(Glance entry) {
        var type = entry.text("blogger:type");
        return named(type.isEmpty() ? category(entry) : type);
    }

    /** Whether a category says this, and not what an entry is about. */
    static boolean isSaidBy(Element category) {
        return Fields.attribute(category, "scheme").equals(SCHEME);
    }

    private static String category(Glance entry) {
        return entry.all("category")
                .filter(c -> c.attribute("scheme").equals(SCHEME))
                .map(c -> c.attribute("term"))
                .filter(term -> term.startsWith(TERM))
                .map(term -> term.substring(TERM.length()))
                .findFirst()
                .orElse("");
    }

    private static EntryKind named(String type) {
        var name = type.toLowerCase(Locale.ROOT);
        if (SETTINGS.contains(name)) return SETTING;
        return switch (name) {
            case "" -> ENTRY;
            case "page" -> PAGE;
            case "comment" -> COMMENT;
            default -> POST;
        };
    }
}
