// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Xml;

/** The feet of the pages: the folio, outside. */
final class Footers {
    private Footers() {}

    /** On pages whose outer side is where lines end. */
    static byte[] right() {
        return bytes("");
    }

    /** On left pages of two that face each other. */
    static byte[] left() {
        return bytes("left");
    }

    private static byte[] bytes(String alignment) {
        var xml = Xml.part().open("w:ftr", Namespaces.story()).open("w:p").open("w:pPr");
        xml.val("w:pStyle", ParagraphStyle.FOOTER.id());
        if (!alignment.isEmpty()) xml.val("w:jc", alignment);
        xml.close().open("w:fldSimple", "w:instr", " PAGE ");
        xml.open("w:r")
                .open("w:rPr")
                .empty("w:noProof")
                .close()
                .element("w:t", "1")
                .close();
        return xml.close().close().close().bytes();
    }
}
