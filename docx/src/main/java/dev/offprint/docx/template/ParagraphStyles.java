// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextLook;
import dev.offprint.docx.opc.Xml;

/** Writes the paragraph styles. */
final class ParagraphStyles {
    private final Style style;
    private final Shapes shapes;
    private final LookWriter looks;
    private final boolean rightToLeft;

    ParagraphStyles(Style style, boolean rightToLeft) {
        this.style = style;
        this.shapes = new Shapes(style);
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
        looks.write(xml, style.look(paragraph.role()), isBold(paragraph), isProofed(paragraph));
        xml.close().close();
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
            case HEADER -> {
                xml.open("w:tabs");
                xml.empty("w:tab", "w:val", "right", "w:pos", Integer.toString(width));
                xml.close();
            }
            case CONTENTS_1, CONTENTS_2, CONTENTS_3 -> {
                xml.open("w:tabs");
                xml.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Integer.toString(width));
                xml.close();
            }
            default -> {}
        }
    }

    private void spacing(Xml xml, ParagraphStyle paragraph, Shape shape) {
        boolean picture = paragraph == ParagraphStyle.FIGURE;
        int leading = Lengths.twips(style.look(paragraph.role()).leading());
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
        var look = style.look(paragraph.role());
        var alignment = switch (paragraph) {
            case BODY_TEXT, FIRST_PARAGRAPH, LIST_PARAGRAPH, DEFINITION, ANSWER -> style.bodyAlignment();
            case NORMAL, LYRICS, EMBED, DEFINITION_TERM, QUESTION, BIBLIOGRAPHY, FIGURE -> Alignment.START;
            case MATHS, RULE -> Alignment.CENTER;
            case FOOTER -> Alignment.END;
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

    private static boolean isHyphenated(ParagraphStyle paragraph) {
        return switch (paragraph.role()) {
                    case BODY, QUOTE, NOTE, ASIDE, AUTHOR_NOTE -> true;
                    default -> false;
                }
                && paragraph != ParagraphStyle.LYRICS;
    }
}
