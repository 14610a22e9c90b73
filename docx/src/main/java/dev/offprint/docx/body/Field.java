// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.opc.Xml;

/** Writes fields with the result that Word would find. */
final class Field {
    private Field() {}

    /** A field whose result is some text. */
    static void write(Story story, String instruction, String result, RunLook look) {
        begin(story.xml(), instruction);
        new Runs(story).text(result, look);
        end(story.xml());
    }

    static void begin(Xml xml, String instruction) {
        mark(xml, "begin");
        xml.open("w:r")
                .element("w:instrText", " " + instruction + " ", "xml:space", "preserve")
                .close();
        mark(xml, "separate");
    }

    static void end(Xml xml) {
        mark(xml, "end");
    }

    private static void mark(Xml xml, String type) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }
}
