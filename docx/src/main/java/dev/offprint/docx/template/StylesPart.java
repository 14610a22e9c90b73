// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Xml;

/** The styles of a document. */
final class StylesPart {
    /** What tables refer to. */
    static final String TABLE = "ArticleTable";

    private static final String PADDING = Integer.toString(Template.CELL_PADDING);

    private StylesPart() {}

    static byte[] bytes(Style style, String language, boolean rightToLeft, boolean bound) {
        var xml = Xml.part().open("w:styles", Namespaces.styles());
        defaults(xml, style, language);
        latent(xml);
        new ParagraphStyles(style, rightToLeft, bound).write(xml);
        new CharacterStyles(style).write(xml);
        plainTable(xml);
        table(xml, style);
        noList(xml);
        return xml.close().bytes();
    }

    private static void defaults(Xml xml, Style style, String language) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        var body = style.look(TextRole.BODY);
        LookWriter.fonts(xml, Fonts.name(style.theme().faces(), body), body.family());
        LookWriter.size(xml, body.size());
        Language.write(xml, language);
        xml.close().close().open("w:pPrDefault").empty("w:pPr").close().close();
    }

    /** Of Word's own styles only those are shown that are used here. */
    private static void latent(Xml xml) {
        xml.empty(
                "w:latentStyles",
                "w:defLockedState",
                "0",
                "w:defUIPriority",
                "99",
                "w:defSemiHidden",
                "1",
                "w:defUnhideWhenUsed",
                "1",
                "w:defQFormat",
                "0",
                "w:count",
                "376");
    }

    private static void plainTable(Xml xml) {
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.val("w:name", "Normal Table")
                .val("w:uiPriority", 99)
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed");
        xml.open("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa").open("w:tblCellMar");
        margins(xml, "0", "108");
        xml.close().close().close();
    }

    /** Rules above, below and under the head only; the head's is set on its cells. */
    private static void table(Xml xml, Style style) {
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", TABLE);
        xml.val("w:name", "Article Table").val("w:basedOn", "TableNormal").empty("w:qFormat");
        xml.open("w:tblPr").open("w:tblBorders");
        var colour = style.look(TextRole.TABLE).colour().hex();
        ParagraphStyles.border(xml, "w:top", 8, 0, colour);
        ParagraphStyles.border(xml, "w:bottom", 8, 0, colour);
        xml.close().open("w:tblCellMar");
        margins(xml, "50", PADDING);
        xml.close().close().close();
    }

    private static void margins(Xml xml, String rows, String columns) {
        xml.empty("w:top", "w:w", rows, "w:type", "dxa").empty("w:left", "w:w", columns, "w:type", "dxa");
        xml.empty("w:bottom", "w:w", rows, "w:type", "dxa").empty("w:right", "w:w", columns, "w:type", "dxa");
    }

    private static void noList(Xml xml) {
        xml.open("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList");
        xml.val("w:name", "No List")
                .val("w:uiPriority", 99)
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed");
        xml.close();
    }
}
