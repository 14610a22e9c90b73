// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
import dev.offprint.docx.opc.Xml;

/** Writes the styles of runs. */
final class CharacterStyles {
    /** A pale yellow under black, 17 : 1. */
    private static final String HIGHLIGHTER = "FFF2B3";

    private final Style style;

    CharacterStyles(Style style) {
        this.style = style;
    }

    void write(Xml xml) {
        for (var run : CharacterStyle.values()) write(xml, run);
    }

    private void write(Xml xml, CharacterStyle run) {
        if (run == CharacterStyle.DEFAULT) {
            xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", run.id());
        } else if (run.isWords()) {
            xml.open("w:style", "w:type", "character", "w:styleId", run.id());
        } else {
            xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", run.id());
        }
        xml.val("w:name", run.styleName());
        if (run == CharacterStyle.DEFAULT) {
            xml.val("w:uiPriority", 1).empty("w:semiHidden").empty("w:unhideWhenUsed");
        } else {
            xml.val("w:basedOn", CharacterStyle.DEFAULT.id()).empty("w:qFormat").open("w:rPr");
            properties(xml, run);
            xml.close();
        }
        xml.close();
    }

    private void properties(Xml xml, CharacterStyle run) {
        switch (run) {
            case DEFAULT -> {}
            case EMPHASIS -> xml.empty("w:i").empty("w:iCs");
            case STRONG -> xml.empty("w:b").empty("w:bCs");
            case HYPERLINK -> link(xml);
            case FOOTNOTE_REFERENCE -> xml.val("w:vertAlign", "superscript");
            case COMMENT_REFERENCE ->
                LookWriter.size(xml, style.look(TextRole.ASIDE).size());
            case CODE -> code(xml);
            case KEYBOARD -> keyboard(xml);
            case SMALL_CAPS -> xml.empty("w:smallCaps");
            case HIGHLIGHT -> xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", HIGHLIGHTER);
            case CREDIT ->
                xml.val("w:color", style.look(TextRole.CREDIT).colour().hex());
        }
    }

    private void link(Xml xml) {
        xml.val("w:color", style.theme().palette().link().hex());
        if (style.theme().text().underlineLinks()) xml.val("w:u", "single");
    }

    private void code(Xml xml) {
        var look = style.look(TextRole.CODE);
        LookWriter.fonts(xml, Fonts.name(style.theme().faces(), look), FamilyRole.MONO);
        xml.empty("w:noProof");
        LookWriter.size(xml, look.size());
    }

    private void keyboard(Xml xml) {
        var look = style.look(TextRole.CODE);
        LookWriter.fonts(xml, Fonts.name(style.theme().faces(), look), FamilyRole.MONO);
        xml.empty("w:noProof");
        LookWriter.size(xml, look.size());
        xml.empty(
                "w:shd",
                "w:val",
                "clear",
                "w:color",
                "auto",
                "w:fill",
                style.theme().palette().tint().hex());
    }
}
