// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.xml.EntityReferences;
import dev.offprint.core.xml.Prolog;
import dev.offprint.core.xml.XmlStreams;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens an SVG: of its document type only short entities that stand in it are known, as drawing programs use them for
 * names; nothing outside the file is read.
 */
public final class SvgInput {
    /** The namespace of its elements. */
    public static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final int MOST_REFERENCES = 2000;

    private SvgInput() {}

    /** A reader at the start of the document. */
    public static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        return XmlStreams.untyped(new ByteArrayInputStream(untyped(bytes)));
    }

    /** Entities and types are ASCII in all encodings that hold ASCII as it is; in others they are not known. */
    private static byte[] untyped(byte[] bytes) {
        var prolog = Prolog.of(new String(bytes, ISO_8859_1));
        var entities = prolog.entities();
        if (entities.isEmpty()) return bytes;
        var references = new AtomicInteger();
        var text = EntityReferences.replace(prolog.text(), name -> {
            var value = entities.get(name);
            return value != null && references.incrementAndGet() <= MOST_REFERENCES ? value : "&" + name + ";";
        });
        return references.get() > MOST_REFERENCES ? bytes : text.getBytes(ISO_8859_1);
    }
}
