// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.template.ParagraphStyle;

/** What surrounds a paragraph, and so how plain text is set there. */
enum Voice {
    BODY(ParagraphStyle.BODY_TEXT),
    LIST(ParagraphStyle.LIST_PARAGRAPH),
    ABSTRACT(ParagraphStyle.ABSTRACT),
    QUOTE(ParagraphStyle.QUOTE),
    PULL_QUOTE(ParagraphStyle.PULL_QUOTE),
    ASIDE(ParagraphStyle.ASIDE),
    DEFINITION(ParagraphStyle.DEFINITION),
    CAPTION(ParagraphStyle.CAPTION),
    TABLE(ParagraphStyle.TABLE_TEXT),
    TABLE_HEAD(ParagraphStyle.TABLE_HEAD),
    SMALL_TABLE(ParagraphStyle.SMALL_TABLE_TEXT),
    SMALL_TABLE_HEAD(ParagraphStyle.SMALL_TABLE_HEAD),
    NOTE(ParagraphStyle.FOOTNOTE_TEXT),
    END_NOTE(ParagraphStyle.ENDNOTE_TEXT);

    private final ParagraphStyle style;

    Voice(ParagraphStyle style) {
        this.style = style;
    }

    ParagraphStyle style() {
        return style;
    }

    /** How the items of a list are set here. */
    Voice listed() {
        return switch (this) {
            case BODY, LIST, QUOTE, PULL_QUOTE, DEFINITION, ABSTRACT -> LIST;
            case ASIDE, CAPTION, TABLE, TABLE_HEAD, SMALL_TABLE, SMALL_TABLE_HEAD, NOTE, END_NOTE -> this;
        };
    }

    /** Whether a paragraph that follows another is told by its indent, where the theme says so. */
    boolean indents() {
        return switch (this) {
            case QUOTE, ABSTRACT, ASIDE, NOTE, END_NOTE -> true;
            case BODY, LIST, PULL_QUOTE, DEFINITION, CAPTION, TABLE, TABLE_HEAD, SMALL_TABLE, SMALL_TABLE_HEAD -> false;
        };
    }
}
