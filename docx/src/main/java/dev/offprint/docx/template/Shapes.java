// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import static dev.offprint.docx.template.Lengths.twips;

import dev.offprint.core.style.ParagraphMark;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;

/** The shape of each paragraph style, in multiples of half the body's leading. */
public final class Shapes {
    /** How far code stands in, so that its tint ends with the text around. */
    public static final int CODE_PADDING = 100;

    /** How far an aside stands in after its bar. */
    public static final int ASIDE = 190;

    private final Style style;
    private final int half;
    private final int step;

    Shapes(Style style) {
        this.style = style;
        this.half = half(style);
        this.step = step(style);
    }

    /** Half a leading. */
    public static int half(Style style) {
        return twips(style.leading() / 2);
    }

    /** How far a list or quote stands in. */
    public static int step(Style style) {
        return twips(style.leading() * 1.25);
    }

    /** The indent of the first line of a paragraph that follows another, at the size of its role. */
    public static int firstLine(Style style, TextRole role) {
        boolean indents = style.theme().text().paragraphs() == ParagraphMark.INDENT;
        return indents ? twips(style.look(role).size()) : 0;
    }

    Shape of(ParagraphStyle paragraph) {
        var shape = fromTheme(paragraph.role());
        return switch (paragraph) {
            case NORMAL, FIRST_PARAGRAPH, ANSWER -> body();
            case BODY_TEXT -> body().firstLine(firstLine(style, TextRole.BODY));
            case LIST_PARAGRAPH -> Shape.of(half, half).together();
            case KICKER, TITLE, SUBTITLE -> shape.keptWithNext();
            case BYLINE -> shape.spaced(shape.before(), Math.max(shape.after(), 2 * half));
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 -> shape.keptWithNext();
            case QUOTE -> shape.indented(step, step).together();
            case ABSTRACT -> shape.indented(step, step).spaced(0, 2 * half).together();
            case ABSTRACT_TITLE -> shape.indented(step, step).spaced(0, 0).keptWithNext();
            case ATTRIBUTION -> shape.indented(step, step).spaced(0, half).kept();
            case PULL_QUOTE -> shape.together().kept();
            case ASIDE -> shape.indented(ASIDE, 0).spaced(0, shape.after()).together();
            case ASIDE_TITLE -> shape.indented(ASIDE, 0).spaced(2 * half, 0).keptWithNext();
            case FIGURE -> Shape.of(2 * half, 0).kept();
            case CAPTION -> shape.together().kept();
            case TABLE_TEXT, TABLE_HEAD, COMMENT_TEXT -> Shape.of(0, 0);
            case CODE -> shape.indented(CODE_PADDING, CODE_PADDING);
            case MATHS -> shape.spaced(half, half).kept();
            case DEFINITION_TERM -> Shape.of(half, 0).together().keptWithNext();
            case DEFINITION -> Shape.of(0, 0).indented(step, 0);
            case QUESTION -> Shape.of(half, 0).keptWithNext();
            case LYRICS -> Shape.of(half, half).indented(step, 0).together();
            case CORRECTION -> shape.spaced(half, half);
            case EMBED -> Shape.of(half, half).kept();
            case RULE -> Shape.of(half, half).indented(third(), third());
            case BIBLIOGRAPHY -> shape.indented(step, 0).firstLine(-step);
            case CONTENTS_TITLE -> shape.keptWithNext();
            case CONTENTS_2 -> shape.indented(step, 0);
            case CONTENTS_3 -> shape.indented(2 * step, 0);
            case SOURCE_LINE, AUTHOR_NOTE -> shape.together();
            case CREDIT, DATELINE -> shape;
            case FOOTNOTE_TEXT, HEADER, FOOTER, CONTENTS_1 -> shape;
        };
    }

    private int third() {
        return twips(style.typeArea().width()) / 3;
    }

    private Shape body() {
        boolean spaced = style.theme().text().paragraphs() == ParagraphMark.SPACE;
        return Shape.of(0, spaced ? half : 0);
    }

    private Shape fromTheme(TextRole role) {
        var look = style.look(role);
        return Shape.of((int) Math.round(look.spaceBefore() * half), (int) Math.round(look.spaceAfter() * half));
    }
}
