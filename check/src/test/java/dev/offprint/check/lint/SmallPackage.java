// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Word package around a body, and how to spoil it. Each change makes another package. */
final class SmallPackage {
    private static final String RELS_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, String> parts;

    private SmallPackage(Map<String, String> parts) {
        this.parts = parts;
    }

    static SmallPackage of(String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                TYPES,
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Default Extension='rels' ContentType='application/xml'/></Types>");
        parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
        return new SmallPackage(parts).related("", "officeDocument", "word/document.xml");
    }

    /** A part of WordprocessingML. */
    static String root(String name, String content) {
        return "<w:" + name + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'>" + content
                + "</w:" + name + ">";
    }

    SmallPackage with(String part, String content) {
        var more = new LinkedHashMap<>(parts);
        more.put(part, content);
        return new SmallPackage(more);
    }

    SmallPackage without(String part) {
        var fewer = new LinkedHashMap<>(parts);
        fewer.remove(part);
        return new SmallPackage(fewer);
    }

    /** With the one relationship of a part; the package itself has the empty name. */
    SmallPackage related(String part, String type, String target) {
        int name = part.lastIndexOf('/') + 1;
        var rels = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        return with(
                rels,
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='rId1' Type='" + RELS_TYPE + type + "' Target='" + target
                        + "'/></Relationships>");
    }

    /** With a content type for a part. */
    SmallPackage typed(String part) {
        var types = String.valueOf(parts.get(TYPES));
        return with(
                TYPES,
                types.replace("</Types>", "<Override PartName='" + part + "' ContentType='application/xml'/></Types>"));
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
