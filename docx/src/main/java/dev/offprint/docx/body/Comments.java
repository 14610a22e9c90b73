// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.CharacterStyle;
import dev.offprint.docx.template.ParagraphStyle;

/** What readers wrote beside the text, as Word's comments. */
final class Comments {
    /** LibreOffice 7 takes a comment for a note of the same id. */
    private static final int FIRST = 100_000;

    private final Xml xml = Xml.fragment();
    private int written;

    /** Adds a comment and answers with its id. */
    String add(String text) {
        var id = Integer.toString(FIRST + written++);
        xml.open("w:comment", "w:id", id, "w:author", "", "w:initials", "");
        xml.open("w:p")
                .open("w:pPr")
                .val("w:pStyle", ParagraphStyle.COMMENT_TEXT.id())
                .close();
        xml.open("w:r")
                .open("w:rPr")
                .val("w:rStyle", CharacterStyle.COMMENT_REFERENCE.id())
                .close();
        xml.empty("w:annotationRef").close();
        xml.open("w:r").element("w:t", text.replaceAll("\\s+", " ").strip()).close();
        xml.close().close();
        return id;
    }

    boolean isEmpty() {
        return written == 0;
    }

    byte[] part() {
        return Xml.part()
                .open("w:comments", Namespaces.story())
                .raw(xml.toString())
                .close()
                .bytes();
    }
}
