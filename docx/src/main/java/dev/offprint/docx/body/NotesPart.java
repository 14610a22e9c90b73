// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Xml;

/** The part of the footnotes: it begins with the rules that stand over them. */
final class NotesPart {
    private NotesPart() {}

    static Xml open() {
        var xml = Xml.part().open("w:footnotes", Namespaces.story());
        rule(xml, "separator", "-1");
        rule(xml, "continuationSeparator", "0");
        return xml;
    }

    private static void rule(Xml xml, String kind, String id) {
        xml.open("w:footnote", "w:type", kind, "w:id", id).open("w:p").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "60", "w:line", "240", "w:lineRule", "auto")
                .close();
        xml.open("w:r").empty("w:" + kind).close().close().close();
    }
}
