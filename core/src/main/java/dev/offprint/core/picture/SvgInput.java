// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens an SVG: of its document type only entities that stand in it are known, as drawing programs use them for names, and
 * few; nothing outside the file is read.
 */
public final class SvgInput {
    /** The namespace of its elements. */
    public static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgInput() {}

    /** A reader at the start of the document. */
    public static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/entityExpansionLimit", 2000);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", 100_000);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
