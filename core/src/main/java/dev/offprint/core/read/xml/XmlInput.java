// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.xml;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML for streaming: no document type is looked at, no entity outside the input is opened, none is expanded.
 * Thread-safe.
 */
public final class XmlInput {
    private static final Pattern POSITION =
            Pattern.compile("(?s)^ParseError at \\[row,col]:\\[\\d+,\\d+]\\s*Message: ");

    /**
     * Limits that JDKs set differently, from 24 on a depth of 100: trees have one of their own, so that all read alike.
     */
    private static final Map<String, String> OURS =
            Map.of("jdk.xml.maxElementDepth", "0", "jdk.xml.elementAttributeLimit", "10000");

    private static final Pattern UNWORDED = Pattern.compile("http://www\\.w3\\.org/TR/[^#]*#(\\w+)\\?(.*)");

    private XmlInput() {}

    /**
     * Opens bytes, in the encoding of their mark or of their declaration, else UTF-8; bytes that do not fit become
     * U+FFFD.
     */
    public static XMLStreamReader open(InputStream in, String place) throws OffprintException {
        try {
            return open(XmlEncoding.reader(in), place);
        } catch (IOException e) {
            var what = "the input cannot be read: " + e.getMessage();
            throw new OffprintException(Problem.error("read.unreadable", place, what, ""), e);
        }
    }

    /** Opens characters. */
    public static XMLStreamReader open(Reader in, String place) throws OffprintException {
        try {
            return factory().createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw failed(place, e);
        }
    }

    /** What a fault of the XML is to people: with line and column. */
    public static OffprintException failed(String place, XMLStreamException e) {
        var at = e.getLocation() == null ? place : place + ":" + e.getLocation().getLineNumber();
        var column =
                e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNumber() + ")";
        var reason = reason(POSITION.matcher(String.valueOf(e.getMessage())).replaceFirst(""));
        var problem = Problem.error(
                "read.xml", at, "the XML is not well-formed: " + reason + column, "is the file whole? mend it there");
        return new OffprintException(problem, e);
    }

    /** Faults of names have a key in the place of words: an address, a question mark and what it is about. */
    private static String reason(String message) {
        var key = UNWORDED.matcher(message);
        return key.matches() ? key.group(1) + ": " + key.group(2).replace("&", ", ") : message;
    }

    /** A factory is not thread-safe while it is being set up, so each input has its own. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        for (var limit : OURS.entrySet()) {
            if (factory.isPropertySupported(limit.getKey())) factory.setProperty(limit.getKey(), limit.getValue());
        }
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
