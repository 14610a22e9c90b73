// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx;

import dev.offprint.core.render.DocumentFacts;
import dev.offprint.docx.opc.Part;
import dev.offprint.docx.opc.Xml;
import java.time.format.DateTimeFormatter;

/** What the file says of itself. */
final class DocumentProperties {
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String APPLICATION_TYPE =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private static final String[] CORE = {
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
    };

    private DocumentProperties() {}

    static Part core(DocumentFacts facts) {
        var xml = Xml.part().open("cp:coreProperties", CORE).element("dc:title", facts.title());
        if (!facts.authors().isEmpty()) xml.element("dc:creator", String.join("; ", facts.authors()));
        if (!facts.keywords().isEmpty()) xml.element("cp:keywords", String.join(", ", facts.keywords()));
        var description = facts.description();
        if (description != null) xml.element("dc:description", description);
        xml.element("dc:identifier", facts.identifier());
        if (!facts.language().equals(DocumentFacts.UNKNOWN_LANGUAGE)) xml.element("dc:language", facts.language());
        var instant = DateTimeFormatter.ISO_INSTANT.format(facts.instant());
        xml.element("dcterms:created", instant, "xsi:type", "dcterms:W3CDTF");
        xml.element("dcterms:modified", instant, "xsi:type", "dcterms:W3CDTF");
        return Part.of("docProps/core.xml", CORE_TYPE, xml.close().bytes());
    }

    static Part application() {
        var xml = Xml.part()
                .open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", "Offprint");
        return Part.of("docProps/app.xml", APPLICATION_TYPE, xml.close().bytes());
    }
}
