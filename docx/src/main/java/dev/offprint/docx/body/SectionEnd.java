// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.opc.Xml;
import java.util.function.Consumer;

/** Writes the paragraph that ends a section: the lowest that there is. */
final class SectionEnd {
    private final Xml xml;

    SectionEnd(Xml xml) {
        this.xml = xml;
    }

    void write(Consumer<Xml> properties) {
        xml.open("w:p").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        properties.accept(xml);
        xml.close().close();
    }
}
