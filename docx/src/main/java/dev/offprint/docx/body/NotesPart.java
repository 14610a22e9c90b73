// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Xml;

/** A part of notes: it begins with the rules that stand over them. */
final class NotesPart {
    private NotesPart() {}

    static Xml open(NoteKind kind) {
        var xml = Xml.part().open("w:" + kind.word() + "s", Namespaces.story());
        rule(xml, kind, "separator", "-1");
        rule(xml, kind, "continuationSeparator", "0");
        return xml;
    }

    private static void rule(Xml xml, NoteKind kind, String rule, String id) {
        xml.open("w:" + kind.word(), "w:type", rule, "w:id", id).open("w:p").open("w:pPr");
        if (kind == NoteKind.FOOT) line(xml, rule);
        else nothing(xml);
        xml.close().close();
    }

    private static void line(Xml xml, String rule) {
        xml.empty("w:spacing", "w:before", "0", "w:after", "60", "w:line", "240", "w:lineRule", "auto")
                .close();
        xml.open("w:r").empty("w:" + rule).close();
    }

    /** A heading stands over the notes at the end. */
    private static void nothing(Xml xml) {
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact")
                .close();
    }
}
