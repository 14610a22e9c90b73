// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.Reader;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML for streaming by one parser, the same on every JDK: nothing outside the input is opened, nothing is printed,
 * and no entity is expanded. Thread-safe.
 */
public final class XmlStreams {
    private static final XMLResolver NOTHING = (publicId, systemId, base, namespace) -> InputStream.nullInputStream();

    /** No document type is looked at; a reference to an entity is an event of its own. */
    private static final WstxInputFactory UNTYPED = factory(Map.of(
            XMLInputFactory.SUPPORT_DTD,
            false,
            XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES,
            false,
            WstxInputProperties.P_MAX_ELEMENT_DEPTH,
            Integer.MAX_VALUE,
            WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT,
            10_000,
            WstxInputProperties.P_MAX_ATTRIBUTE_SIZE,
            Integer.MAX_VALUE));

    /** Text comes in one piece, and only what nobody writes by hand is deep. */
    private static final WstxInputFactory SMALL = factory(Map.of(
            XMLInputFactory.SUPPORT_DTD, false,
            XMLInputFactory.IS_COALESCING, true,
            WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200));

    private XmlStreams() {}

    /** A document of any size and depth, whose document type counts for nothing: references to entities are events. */
    public static XMLStreamReader untyped(Reader in) throws XMLStreamException {
        return UNTYPED.createXMLStreamReader(in);
    }

    /** A piece of XML, such as a formula: not deeper than 200 elements, without entities but those of XML. */
    public static XMLStreamReader small(Reader in) throws XMLStreamException {
        return SMALL.createXMLStreamReader(in);
    }

    /** As the other, of bytes: in the encoding of their mark or of their declaration, else UTF-8. */
    public static XMLStreamReader untyped(InputStream in) throws XMLStreamException {
        return UNTYPED.createXMLStreamReader(in);
    }

    /** Never changed once it is set up, which makes it safe for many threads. */
    private static WstxInputFactory factory(Map<String, Object> properties) {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.getConfig().doParseLazily(false); // faults where they are met, as checked exceptions
        factory.setXMLResolver(NOTHING);
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, NOTHING);
        factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, NOTHING);
        properties.forEach(factory::setProperty);
        return factory;
    }
}
