// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.opc;

import dev.offprint.core.resource.ByteSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The parts of one Word document, in the order in which they are written. Not thread-safe. */
public final class WordPackage {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final List<Part> parts = new ArrayList<>();

    /** Adds a part. */
    public void add(Part part) {
        parts.add(part);
    }

    /** Adds the relationships of a part, if there are any; an empty name means the package. */
    public void relationships(String part, Relationships relationships) {
        if (relationships.isEmpty()) return;
        int slash = part.lastIndexOf('/') + 1;
        var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        parts.add(new Part(null, Packed.deflated(name, relationships.bytes())));
    }

    /**
     * Adds a picture, which is not held in memory.
     *
     * @param bytes what the source gives, once
     */
    public void picture(String name, byte[] bytes, ByteSource source) {
        parts.add(new Part(null, Packed.stored(name, bytes, source)));
    }

    /** Writes the package; does not close the stream. */
    public void write(OutputStream out) throws IOException {
        var entries = new ArrayList<Packed>();
        entries.add(Packed.deflated("[Content_Types].xml", contentTypes()));
        for (var part : parts) entries.add(part.packed());
        ZipWriter.write(entries, out);
    }

    private byte[] contentTypes() {
        var xml = Xml.part().open("Types", "xmlns", NAMESPACE);
        defaultType(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        defaultType(xml, "xml", "application/xml");
        defaultType(xml, "jpg", "image/jpeg");
        defaultType(xml, "png", "image/png");
        if (parts.stream().anyMatch(part -> part.name().endsWith(".svg"))) defaultType(xml, "svg", "image/svg+xml");
        for (var part : parts) {
            var type = part.contentType();
            if (type != null) xml.empty("Override", "PartName", "/" + part.name(), "ContentType", type);
        }
        return xml.close().bytes();
    }

    private static void defaultType(Xml xml, String extension, String type) {
        xml.empty("Default", "Extension", extension, "ContentType", type);
    }
}
