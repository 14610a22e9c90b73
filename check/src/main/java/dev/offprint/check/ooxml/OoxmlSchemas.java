// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.ooxml;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The schemas of ECMA-376 (transitional) that a Word package needs, as POI ships them. What a part declares ignorable
 * is left out before validation; {@code [Content_Types].xml} and core properties have no schema there and are not
 * validated. Reading them takes a second or two: keep one. Thread-safe.
 */
public final class OoxmlSchemas {
    private static final String[] FILES = {
        "wml.xsd",
        "dml-main.xsd",
        "dml-wordprocessingDrawing.xsd",
        "dml-picture.xsd",
        "dml-chart.xsd",
        "shared-math.xsd",
        "shared-documentPropertiesExtended.xsd",
        "shared-documentPropertiesCustom.xsd",
        "opc-relationships.xsd"
    };
    private static final Set<String> ROOTS = Set.of(
            Ns.W,
            Ns.RELS,
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://schemas.openxmlformats.org/drawingml/2006/chart",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties");

    private final Schema schema;

    /** Reads the schemas from the class path. */
    public OoxmlSchemas() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false); // our own files, larger than its limits
            factory.setResourceResolver(new SchemaResolver());
            var sources = Arrays.stream(FILES).map(OoxmlSchemas::source).toArray(Source[]::new);
            schema = factory.newSchema(sources);
        } catch (SAXException e) {
            throw new AssertionError("the schemas on the class path are broken", e);
        }
    }

    private static Source source(String file) {
        return new StreamSource(SchemaResolver.open(file), file);
    }

    /** Validates every part whose root a schema knows. */
    public void validate(WordPackage word, ProblemSink problems) {
        word.parts().forEach((name, part) -> {
            if (ROOTS.contains(part.getDocumentElement().getNamespaceURI())) validate(word.place(name), part, problems);
        });
    }

    private void validate(String place, Document part, ProblemSink problems) {
        var understood = MarkupCompatibility.understood(part);
        var validator = schema.newValidator();
        validator.setErrorHandler(new SchemaFindings(place, validator, problems));
        try {
            validator.validate(new DOMSource(understood));
        } catch (SAXException | IOException e) {
            problems.accept(Problem.error("docx.schema", place, "the part cannot be validated: " + e.getMessage(), ""));
        }
    }
}
