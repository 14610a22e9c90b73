// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

/** The named styles of runs. */
public enum CharacterStyle {
    DEFAULT("Default Paragraph Font"),
    EMPHASIS("Emphasis"),
    STRONG("Strong"),
    HYPERLINK("Hyperlink"),
    FOOTNOTE_REFERENCE("footnote reference"),
    ENDNOTE_REFERENCE("endnote reference"),
    PAGE_NUMBER("page number"),
    COMMENT_REFERENCE("annotation reference"),
    CODE("Inline Code"),
    KEYBOARD("Keyboard"),
    SMALL_CAPS("Small Caps"),
    HIGHLIGHT("Highlight"),
    CREDIT("Credit Text");

    private final String styleName;
    private final String id;

    CharacterStyle(String styleName) {
        this.styleName = styleName;
        this.id = StyleIds.of(styleName);
    }

    /** What runs refer to. */
    public String id() {
        return id;
    }

    String styleName() {
        return styleName;
    }

    /** Whether Word knows a style of this name. */
    boolean isWords() {
        return switch (this) {
            case DEFAULT,
                    EMPHASIS,
                    STRONG,
                    HYPERLINK,
                    FOOTNOTE_REFERENCE,
                    ENDNOTE_REFERENCE,
                    PAGE_NUMBER,
                    COMMENT_REFERENCE -> true;
            case CODE, KEYBOARD, SMALL_CAPS, HIGHLIGHT, CREDIT -> false;
        };
    }
}
