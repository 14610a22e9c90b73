// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of an article a field may hold. */
public enum Target {
    TITLE("title", "headline"),
    TITLE_HTML("title.html"),
    KICKER("kicker"),
    DEK("dek", "subtitle", "standfirst"),
    DEK_HTML("dek.html"),
    HTML("html", "body.html"),
    MARKDOWN("markdown", "body.md", "body.markdown"),
    TEXT("text", "body.text"),
    BODY("body", "content"),
    LEXICAL("lexical"),
    MOBILEDOC("mobiledoc"),
    CHORUS("chorus"),
    SLATE("slate"),
    AUTHOR("author", "authors", "byline"),
    DATE("date", "published"),
    MODIFIED("modified", "updated"),
    RETRIEVED("retrieved"),
    URL("url", "link"),
    IMAGE("image"),
    CAPTION("caption"),
    ALT("alt"),
    TAGS("tags", "keywords"),
    SUBJECTS("subjects", "categories"),
    SECTION("section"),
    LANGUAGE("language", "lang"),
    PUBLICATION("publication"),
    SUMMARY("summary", "abstract"),
    RIGHTS("rights"),
    ID("id"),
    STATUS("status"),
    KIND("kind"),
    ATTACHMENTS("attachments");

    /** Where a body may be, the surest first. */
    static final List<Target> BODIES = List.of(HTML, MARKDOWN, LEXICAL, MOBILEDOC, CHORUS, SLATE, TEXT, BODY);

    @SuppressWarnings("ImmutableEnumChecker") // copied below
    private final List<String> names;

    Target(String... names) {
        this.names = List.of(names);
    }

    /** The one of a name. */
    static Optional<Target> of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.names.contains(lower)).findFirst();
    }

    /** Whether it is a date. */
    boolean isDate() {
        return this == DATE || this == MODIFIED || this == RETRIEVED;
    }

    /** Whether it is a body. */
    boolean isBody() {
        return BODIES.contains(this);
    }

    /** Whether it may be several, and objects that have names. */
    boolean isList() {
        return this == AUTHOR || this == TAGS || this == SUBJECTS;
    }

    /** Whether it is made of objects. */
    boolean isTree() {
        return this == CHORUS || this == SLATE || this == ATTACHMENTS;
    }

    /** As it is written in maps. */
    String inWords() {
        return names.get(0);
    }
}
