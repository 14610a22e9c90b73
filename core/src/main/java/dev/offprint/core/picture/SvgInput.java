// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.offprint.core.xml.Prolog;
import dev.offprint.core.xml.XmlStreams;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens an SVG: of its document type only short entities that stand in it are known, as drawing programs use them for
 * names; nothing outside the file is read.
 */
public final class SvgInput {
    /** The namespace of its elements. */
    public static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final Pattern ENTITY = Pattern.compile("&([\\p{L}_:][\\w.:-]{0,60});");
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
        if (entities.isEmpty() || references(prolog.text()) > MOST_REFERENCES) return bytes;
        return ENTITY.matcher(prolog.text())
                .replaceAll(name -> Matcher.quoteReplacement(entities.getOrDefault(name.group(1), name.group())))
                .getBytes(ISO_8859_1);
    }

    private static long references(String xml) {
        return ENTITY.matcher(xml).results().limit(MOST_REFERENCES + 1L).count();
    }
}
