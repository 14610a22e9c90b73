// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.ListKind;
import dev.offprint.docx.template.SectionNumbering;
import dev.offprint.docx.template.Template;

/** The lists of a document. Unnumbered ones share one of each kind; each numbered one counts for itself. */
final class Numbering {
    private static final int SHARED = ListKind.values().length;

    private final Xml lists = Xml.fragment();
    private int numbered;

    /** The id of a list that is not numbered. */
    String unnumbered(ListKind kind) {
        return kind.sharedList();
    }

    /** The id of a numbered list that begins with a number at a level. */
    String numbered(int start, int level) {
        var id = Integer.toString(SHARED + ++numbered);
        num(lists, id, ListKind.NUMBERS);
        lists.open("w:lvlOverride", "w:ilvl", Integer.toString(level))
                .val("w:startOverride", start)
                .close()
                .close();
        return id;
    }

    /** The id of a list that counts the sections of an article from 1. */
    String sections() {
        var id = Integer.toString(SHARED + ++numbered);
        lists.open("w:num", "w:numId", id).val("w:abstractNumId", SectionNumbering.ID);
        lists.open("w:lvlOverride", "w:ilvl", "0")
                .val("w:startOverride", 1)
                .close()
                .close();
        return id;
    }

    byte[] part(Template template) {
        var xml = Xml.part().open("w:numbering", Namespaces.styles()).raw(template.listKinds());
        for (var kind : ListKind.values()) num(xml, unnumbered(kind), kind).close();
        return xml.raw(lists.toString()).close().bytes();
    }

    private static Xml num(Xml xml, String id, ListKind kind) {
        return xml.open("w:num", "w:numId", id).val("w:abstractNumId", kind.id());
    }
}
