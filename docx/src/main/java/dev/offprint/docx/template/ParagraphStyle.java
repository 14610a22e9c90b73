// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.TextRole;
import java.util.List;

/** The named paragraph styles: Word's own where it has one, so that it shows them in the user's language. */
public enum ParagraphStyle {
    NORMAL("Normal", TextRole.BODY),
    BODY_TEXT("Body Text", TextRole.BODY),
    FIRST_PARAGRAPH("First Paragraph", TextRole.BODY),
    LIST_PARAGRAPH("List Paragraph", TextRole.BODY),
    MASTHEAD("Masthead", TextRole.MASTHEAD),
    KICKER("Kicker", TextRole.KICKER),
    TITLE("Title", TextRole.HEADLINE),
    SUBTITLE("Subtitle", TextRole.DEK),
    BYLINE("Byline", TextRole.BYLINE),
    DATELINE("Dateline", TextRole.BYLINE),
    HEADING_1("heading 1", TextRole.HEADING_1),
    HEADING_2("heading 2", TextRole.HEADING_2),
    HEADING_3("heading 3", TextRole.HEADING_3),
    HEADING_4("heading 4", TextRole.HEADING_4),
    HEADING_5("heading 5", TextRole.HEADING_5),
    HEADING_6("heading 6", TextRole.HEADING_6),
    /** Headings of the sixth level where many articles are bound together. */
    HEADING_7("heading 7", TextRole.HEADING_6),
    DROP_CAP("Drop Cap", TextRole.BODY),
    ABSTRACT_TITLE("Abstract Title", TextRole.ASIDE_TITLE),
    ABSTRACT("Abstract", TextRole.QUOTE),
    QUOTE("Quote", TextRole.QUOTE),
    PULL_QUOTE("Intense Quote", TextRole.PULL_QUOTE),
    ATTRIBUTION("Attribution", TextRole.ATTRIBUTION),
    ASIDE_TITLE("Aside Title", TextRole.ASIDE_TITLE),
    ASIDE("Aside", TextRole.ASIDE),
    FIGURE("Figure", TextRole.CAPTION),
    CAPTION("caption", TextRole.CAPTION),
    TABLE_HEAD("Table Head", TextRole.TABLE_HEAD),
    TABLE_TEXT("Table Text", TextRole.TABLE),
    /** In tables that would not fit the page otherwise. */
    SMALL_TABLE_HEAD("Small Table Head", TextRole.TABLE_HEAD),
    SMALL_TABLE_TEXT("Small Table Text", TextRole.TABLE),
    CODE("Code", TextRole.CODE),
    MATHS("Maths", TextRole.CODE),
    DEFINITION_TERM("Definition Term", TextRole.BODY),
    DEFINITION("Definition", TextRole.BODY),
    QUESTION("Question", TextRole.BODY),
    ANSWER("Answer", TextRole.BODY),
    LYRICS("Lyrics", TextRole.BODY),
    CORRECTION("Correction", TextRole.AUTHOR_NOTE),
    EMBED("Embed", TextRole.BODY),
    RULE("Rule", TextRole.BODY),
    BIBLIOGRAPHY("Bibliography", TextRole.NOTE),
    AUTHOR_NOTE("Author Note", TextRole.AUTHOR_NOTE),
    CREDIT("Credit", TextRole.CREDIT),
    SOURCE_LINE("Source Line", TextRole.SOURCE_LINE),
    FOOTNOTE_TEXT("footnote text", TextRole.NOTE),
    ENDNOTE_TEXT("endnote text", TextRole.NOTE),
    COMMENT_TEXT("annotation text", TextRole.ASIDE),
    HEADER("header", TextRole.RUNNING_HEAD),
    FOOTER("footer", TextRole.RUNNING_HEAD),
    COVER_LINE("Cover Line", TextRole.KICKER),
    COVER_TITLE("Cover Title", TextRole.HEADLINE),
    COVER_DEK("Cover Subtitle", TextRole.DEK),
    CONTENTS_TITLE("TOC Heading", TextRole.CONTENTS_TITLE),
    CONTENTS_1("toc 1", TextRole.CONTENTS_ENTRY),
    CONTENTS_2("toc 2", TextRole.CONTENTS_ENTRY),
    CONTENTS_3("toc 3", TextRole.CONTENTS_ENTRY);

    private static final List<ParagraphStyle> HEADINGS =
            List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6, HEADING_7);
    private static final List<ParagraphStyle> CONTENTS = List.of(CONTENTS_1, CONTENTS_2, CONTENTS_3);

    private final String styleName;
    private final TextRole role;
    private final String id;

    ParagraphStyle(String styleName, TextRole role) {
        this.styleName = styleName;
        this.role = role;
        this.id = StyleIds.of(styleName);
    }

    /**
     * The style of a heading.
     *
     * @param bound whether many articles are bound together: their headlines are the headings of the first level then
     */
    static ParagraphStyle heading(int level, boolean bound) {
        return HEADINGS.get(bound ? level : level - 1);
    }

    /** The style of an entry of the table of contents, 1 to 3. */
    public static ParagraphStyle contents(int level) {
        return CONTENTS.get(level - 1);
    }

    /** What paragraphs refer to. */
    public String id() {
        return id;
    }

    /** What the theme says of it, in the document of one article. */
    public TextRole role() {
        return role;
    }

    /** What the theme says of it in a document of one article, or of many. */
    TextRole role(boolean bound) {
        int level = HEADINGS.indexOf(this);
        if (!bound || level < 0) return role;
        return level == 0 ? TextRole.HEADLINE : TextRole.heading(level);
    }

    /** Its place among the headings, from 0; -1 for any other style. */
    int outlineLevel() {
        return HEADINGS.indexOf(this);
    }

    String styleName() {
        return styleName;
    }

    /** Whether Word knows a style of this name. */
    boolean isWords() {
        return switch (this) {
            case NORMAL, BODY_TEXT, LIST_PARAGRAPH, TITLE, SUBTITLE, QUOTE, PULL_QUOTE, CAPTION, BIBLIOGRAPHY -> true;
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6, HEADING_7 -> true;
            case FOOTNOTE_TEXT, ENDNOTE_TEXT, COMMENT_TEXT, HEADER, FOOTER -> true;
            case CONTENTS_TITLE, CONTENTS_1, CONTENTS_2, CONTENTS_3 -> true;
            default -> false;
        };
    }

    ParagraphStyle basedOn() {
        return switch (this) {
            case FIRST_PARAGRAPH, LIST_PARAGRAPH, DEFINITION, ANSWER -> BODY_TEXT;
            case TABLE_HEAD -> TABLE_TEXT;
            case SMALL_TABLE_HEAD -> SMALL_TABLE_TEXT;
            default -> NORMAL;
        };
    }

    /** What Word begins after a paragraph of this style. */
    ParagraphStyle next() {
        return switch (this) {
            case MASTHEAD -> KICKER;
            case KICKER -> TITLE;
            case TITLE -> SUBTITLE;
            case SUBTITLE -> BYLINE;
            case FIGURE -> CAPTION;
            case COVER_TITLE -> COVER_DEK;
            case DROP_CAP -> FIRST_PARAGRAPH;
            case FIRST_PARAGRAPH -> BODY_TEXT;
            case QUESTION -> ANSWER;
            case DEFINITION_TERM -> DEFINITION;
            case ASIDE_TITLE -> ASIDE;
            case ABSTRACT_TITLE -> ABSTRACT;
            case BYLINE, DATELINE, CAPTION, ATTRIBUTION, RULE, EMBED, MATHS -> FIRST_PARAGRAPH;
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6, HEADING_7 -> FIRST_PARAGRAPH;
            default -> this;
        };
    }
}
