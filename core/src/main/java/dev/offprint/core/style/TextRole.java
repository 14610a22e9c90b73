// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

/** Every kind of text that a theme gives a look. */
public enum TextRole {
    MASTHEAD,
    KICKER,
    HEADLINE,
    DEK,
    BYLINE,
    BODY,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    HEADING_5,
    HEADING_6,
    QUOTE,
    PULL_QUOTE,
    ATTRIBUTION,
    ASIDE,
    ASIDE_TITLE,
    CAPTION,
    CREDIT,
    TABLE,
    TABLE_HEAD,
    CODE,
    NOTE,
    AUTHOR_NOTE,
    SOURCE_LINE,
    RUNNING_HEAD,
    FOLIO,
    CONTENTS_TITLE,
    CONTENTS_ENTRY;

    /** The role of a heading. */
    public static TextRole heading(int level) {
        if (level < 1 || level > 6) throw new IllegalArgumentException("heading level must be 1 to 6, was " + level);
        return valueOf("HEADING_" + level);
    }
}
