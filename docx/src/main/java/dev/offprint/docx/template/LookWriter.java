// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.Caps;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.TextDesign;
import dev.offprint.core.style.TextLook;
import dev.offprint.core.style.Theme;
import dev.offprint.docx.opc.Xml;

/** A look of the theme as run properties, in the order of the schema. */
final class LookWriter {
    private final Theme theme;

    LookWriter(Theme theme) {
        this.theme = theme;
    }

    /** The properties between the tags of {@code w:rPr}. */
    void write(Xml xml, TextLook look, boolean bold, boolean proofed) {
        fonts(xml, Fonts.name(theme.faces(), look), look.family());
        if (bold || Fonts.isBold(look)) xml.empty("w:b").empty("w:bCs");
        if (look.italic()) xml.empty("w:i").empty("w:iCs");
        if (look.caps() == Caps.CAPITALS) xml.empty("w:caps");
        if (look.caps() == Caps.SMALL_CAPS) xml.empty("w:smallCaps");
        if (!proofed) xml.empty("w:noProof");
        xml.val("w:color", look.colour().hex());
        int tracking = Lengths.twips(look.size() * look.tracking() / 1000);
        if (tracking != 0) xml.val("w:spacing", tracking);
        xml.val("w:kern", 2);
        size(xml, look.size());
        openType(xml, look);
    }

    static void fonts(Xml xml, String name, FamilyRole role) {
        xml.empty("w:rFonts", "w:ascii", name, "w:hAnsi", name, "w:cs", Fonts.complexScript(role));
    }

    static void size(Xml xml, double points) {
        int size = Lengths.halfPoints(points);
        xml.val("w:sz", size).val("w:szCs", size);
    }

    /** Ligatures everywhere but in code; the theme's figures in the serif, lining ones beside the sans. */
    private void openType(Xml xml, TextLook look) {
        if (look.family() == FamilyRole.MONO) return;
        xml.empty("w14:ligatures", "w14:val", "standardContextual");
        boolean oldStyle = theme.text().figures() == TextDesign.Figures.OLD_STYLE
                && look.family() == FamilyRole.SERIF
                && look.caps() != Caps.CAPITALS;
        xml.empty("w14:numForm", "w14:val", oldStyle ? "oldStyle" : "lining");
    }
}
