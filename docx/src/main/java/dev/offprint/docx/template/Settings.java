// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Style;
import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Xml;

/** What Word does with the document as a whole. */
final class Settings {
    private static final String WORD = "http://schemas.microsoft.com/office/word";

    private Settings() {}

    static byte[] bytes(Style style, String language) {
        var xml = Xml.part().open("w:settings", Namespaces.styles());
        xml.empty("w:zoom", "w:percent", "100");
        if (style.mirrored()) xml.empty("w:mirrorMargins");
        xml.val("w:defaultTabStop", Shapes.step(style));
        if (style.hyphenate()) hyphenation(xml);
        if (style.mirrored()) xml.empty("w:evenAndOddHeaders");
        xml.val("w:characterSpacingControl", "doNotCompress");
        xml.open("w:footnotePr")
                .empty("w:footnote", "w:id", "-1")
                .empty("w:footnote", "w:id", "0")
                .close();
        if (style.apparatus().notes() == Apparatus.NotePlacement.END) endnotes(xml);
        compatibility(xml);
        Language.writeThemed(xml, language);
        xml.val("w:decimalSymbol", ".").val("w:listSeparator", ",");
        return xml.close().bytes();
    }

    private static void hyphenation(Xml xml) {
        xml.empty("w:autoHyphenation").val("w:consecutiveHyphenLimit", 3).empty("w:doNotHyphenateCaps");
    }

    /** They stay with their article, which is a section, and are counted as notes at the foot of a page would be. */
    private static void endnotes(Xml xml) {
        xml.open("w:endnotePr").val("w:pos", "sectEnd").val("w:numFmt", "decimal");
        xml.empty("w:endnote", "w:id", "-1").empty("w:endnote", "w:id", "0").close();
    }

    /** Word 2013 and later: else Word opens the file in a mode of compatibility. */
    private static void compatibility(Xml xml) {
        xml.open("w:compat").empty("w:doNotExpandShiftReturn");
        compatibility(xml, "compatibilityMode", "15");
        compatibility(xml, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(xml, "enableOpenTypeFeatures", "1");
        compatibility(xml, "doNotFlipMirrorIndents", "1");
        compatibility(xml, "differentiateMultirowTableHeaders", "1");
        xml.close();
    }

    private static void compatibility(Xml xml, String name, String value) {
        xml.empty("w:compatSetting", "w:name", name, "w:uri", WORD, "w:val", value);
    }
}
