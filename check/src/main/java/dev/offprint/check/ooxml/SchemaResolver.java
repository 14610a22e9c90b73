// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

import java.io.InputStream;
import java.util.Objects;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** Finds the schemas that schemas import on the class path, and nowhere else. */
final class SchemaResolver implements LSResourceResolver {
    private static final String POI = "/org/apache/poi/schemas/ooxml/src/";
    /** POI does not ship it; a stub of our own with the attributes that are used. */
    private static final String XML = "xml.xsd";

    static InputStream open(String file) {
        var in = file.equals(XML)
                ? SchemaResolver.class.getResourceAsStream(XML)
                : SchemaResolver.class.getResourceAsStream(POI + file);
        return Objects.requireNonNull(in, () -> "no schema " + file + " on the class path");
    }

    /** What an import names; null where it names a namespace only, whose schema comes with the others. */
    @Override
    public @Nullable LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String base) {
        var address = XMLConstants.XML_NS_URI.equals(namespace) ? XML : systemId;
        if (address == null) return null;
        var file = address.substring(address.lastIndexOf('/') + 1);
        return new SchemaInput(file, open(file));
    }
}
