// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextLook;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.style.TitleDesign;
import dev.offprint.docx.opc.Xml;

/** Writes the paragraph styles. */
final class ParagraphStyles {
    /** White between a title block and the rule under it, in points. */
    private static final int TITLE_RULE_SPACE = 8;

    /** A title has a cover to itself. */
    private static final double COVER_SCALE = 1.4;

    private final Style style;
    private final Shapes shapes;
    private final LookWriter looks;
    private final boolean rightToLeft;
    private final boolean bound;

    ParagraphStyles(Style style, boolean rightToLeft, boolean bound) {
        this.style = style;
        this.bound = bound;
        this.shapes = new Shapes(style, bound);
        this.looks = new LookWriter(style.theme());
        this.rightToLeft = rightToLeft;
    }

    void write(Xml xml) {
        for (var paragraph : ParagraphStyle.values()) write(xml, paragraph);
    }

    private void write(Xml xml, ParagraphStyle paragraph) {
        open(xml, paragraph);
        xml.open("w:pPr");
        properties(xml, paragraph);
        xml.close().open("w:rPr");
        looks.write(xml, look(paragraph), isBold(paragraph), isProofed(paragraph));
        xml.close().close();
    }

    private TextLook look(ParagraphStyle paragraph) {
        var look = style.look(paragraph.role(bound));
        return switch (paragraph) {
            case COVER_TITLE -> look.scaled(COVER_SCALE);
            case SMALL_TABLE_HEAD, SMALL_TABLE_TEXT -> look.scaled(Template.SMALL_TABLE);
            default -> look;
        };
    }

    private static void open(Xml xml, ParagraphStyle paragraph) {
        if (paragraph == ParagraphStyle.NORMAL) {
            xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", paragraph.id());
        } else if (paragraph.isWords()) {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", paragraph.id());
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", paragraph.id());
        }
        xml.val("w:name", paragraph.styleName());
        if (paragraph != ParagraphStyle.NORMAL)
            xml.val("w:basedOn", paragraph.basedOn().id());
        xml.val("w:next", paragraph.next().id()).empty("w:qFormat");
    }

    private void properties(Xml xml, ParagraphStyle paragraph) {
        var shape = shapes.of(paragraph);
        if (shape.keepNext()) xml.empty("w:keepNext");
        if (shape.keepLines()) xml.empty("w:keepLines");
        if (paragraph == ParagraphStyle.NORMAL) xml.empty("w:widowControl");
        borders(xml, paragraph);
        if (paragraph == ParagraphStyle.CODE) shade(xml);
        tabs(xml, paragraph);
        if (!isHyphenated(paragraph)) xml.empty("w:suppressAutoHyphens");
        if (paragraph == ParagraphStyle.NORMAL && rightToLeft) xml.empty("w:bidi");
        spacing(xml, paragraph, shape);
        indent(xml, shape);
        if (shape.contextual()) xml.empty("w:contextualSpacing");
        alignment(xml, paragraph);
        outline(xml, paragraph);
    }

    private void borders(Xml xml, ParagraphStyle paragraph) {
        switch (paragraph) {
            case MASTHEAD -> {
                var rule = style.look(TextRole.MASTHEAD).colour().hex();
                xml.open("w:pBdr");
                border(xml, "w:top", 4, 3, rule);
                doubleBorder(xml, 3, rule);
                xml.close();
            }
            case PULL_QUOTE -> {
                var accent = style.theme().palette().accent().hex();
                xml.open("w:pBdr");
                border(xml, "w:top", 4, 8, accent);
                border(xml, "w:bottom", 4, 8, accent);
                xml.close();
            }
            case CODE -> {
                var tint = style.theme().palette().tint().hex();
                xml.open("w:pBdr");
                for (var side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) border(xml, side, 4, 4, tint);
                xml.close();
            }
            case ASIDE, ASIDE_TITLE -> {
                xml.open("w:pBdr");
                border(
                        xml,
                        rightToLeft ? "w:right" : "w:left",
                        12,
                        8,
                        style.theme().palette().accent().hex());
                xml.close();
            }
            case RULE -> {
                xml.open("w:pBdr");
                border(xml, "w:bottom", 4, 1, style.theme().palette().rule().hex());
                xml.close();
            }
            default -> {}
        }
    }

    /** Two hairlines below. */
    private static void doubleBorder(Xml xml, int space, String colour) {
        xml.empty("w:bottom", "w:val", "double", "w:sz", "4", "w:space", Integer.toString(space), "w:color", colour);
    }

    /** Width in eighths of a point, space in points. */
    static void border(Xml xml, String side, int width, int space, String colour) {
        xml.empty(
                side,
                "w:val",
                "single",
                "w:sz",
                Integer.toString(width),
                "w:space",
                Integer.toString(space),
                "w:color",
                colour);
    }

    private void shade(Xml xml) {
        var tint = style.theme().palette().tint().hex();
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", tint);
    }

    private void tabs(Xml xml, ParagraphStyle paragraph) {
        int width = Lengths.twips(style.typeArea().width());
        switch (paragraph) {
            case HEADER, FOOTER, MASTHEAD -> {
                xml.open("w:tabs");
                xml.empty("w:tab", "w:val", "center", "w:pos", Integer.toString(width / 2));
                xml.empty("w:tab", "w:val", "right", "w:pos", Integer.toString(width));
                xml.close();
            }
            case CONTENTS_1, CONTENTS_2, CONTENTS_3 -> {
                xml.open("w:tabs");
                if (style.apparatus().numberSections()) number(xml, paragraph);
                xml.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Integer.toString(width));
                xml.close();
            }
            default -> {}
        }
    }

    /** Where the words of an entry begin after the number of its section. */
    private void number(Xml xml, ParagraphStyle paragraph) {
        int start = shapes.of(paragraph).start() + Shapes.numberWidth(style);
        xml.empty("w:tab", "w:val", "left", "w:pos", Integer.toString(start));
    }

    private void spacing(Xml xml, ParagraphStyle paragraph, Shape shape) {
        boolean picture = paragraph == ParagraphStyle.FIGURE;
        int leading = Lengths.twips(look(paragraph).leading());
        xml.empty(
                "w:spacing",
                "w:before",
                Integer.toString(shape.before()),
                "w:after",
                Integer.toString(shape.after()),
                "w:line",
                Integer.toString(picture ? 240 : leading),
                "w:lineRule",
                picture ? "auto" : "exact");
    }

    private static void indent(Xml xml, Shape shape) {
        var first = shape.firstLine() < 0 ? "w:hanging" : "w:firstLine";
        xml.empty(
                "w:ind",
                "w:left",
                Integer.toString(shape.start()),
                "w:right",
                Integer.toString(shape.end()),
                first,
                Integer.toString(Math.abs(shape.firstLine())));
    }

    private void alignment(Xml xml, ParagraphStyle paragraph) {
        var look = style.look(paragraph.role(bound));
        var alignment = switch (paragraph) {
            case BODY_TEXT, FIRST_PARAGRAPH, LIST_PARAGRAPH, DEFINITION, ANSWER -> style.bodyAlignment();
            case NORMAL, LYRICS, EMBED, DEFINITION_TERM, QUESTION, BIBLIOGRAPHY, FIGURE -> Alignment.START;
            case MATHS, RULE -> Alignment.CENTER;
            default -> justified(look);
        };
        xml.val("w:jc", word(alignment));
    }

    /** What the theme justifies follows the user's wish for the body. */
    private Alignment justified(TextLook look) {
        return look.alignment() == Alignment.JUSTIFY ? style.bodyAlignment() : look.alignment();
    }

    /** In the direction of reading: Word's "left" is the side where a paragraph begins. */
    static String word(Alignment alignment) {
        return switch (alignment) {
            case JUSTIFY -> "both";
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
        };
    }

    /** What parts a title block from the text, under its last line. */
    static void titleRule(Xml xml, Style style) {
        var colour = style.theme().palette().rule().hex();
        xml.open("w:pBdr");
        if (style.theme().title().rule() == TitleDesign.TitleRule.DOUBLE) doubleBorder(xml, TITLE_RULE_SPACE, colour);
        else border(xml, "w:bottom", 4, TITLE_RULE_SPACE, colour);
        xml.close();
    }

    private static void outline(Xml xml, ParagraphStyle paragraph) {
        int level = paragraph.outlineLevel();
        if (level >= 0) xml.val("w:outlineLvl", level);
    }

    private static boolean isBold(ParagraphStyle paragraph) {
        return paragraph == ParagraphStyle.DEFINITION_TERM || paragraph == ParagraphStyle.QUESTION;
    }

    private static boolean isProofed(ParagraphStyle paragraph) {
        return paragraph != ParagraphStyle.CODE && paragraph != ParagraphStyle.MATHS;
    }

    private boolean isHyphenated(ParagraphStyle paragraph) {
        return switch (paragraph.role(bound)) {
                    case BODY, QUOTE, NOTE, ASIDE, AUTHOR_NOTE -> true;
                    default -> false;
                }
                && paragraph != ParagraphStyle.LYRICS;
    }
}
