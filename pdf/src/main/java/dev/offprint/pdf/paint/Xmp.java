// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.render.DocumentFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the metadata of a document as XMP (ISO 16684-1), with what the file claims to be. */
final class Xmp {
    private static final String HEAD = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            """;

    /** PDF/A does not know PDF/UA's schema, so that its description comes along. */
    private static final String ACCESSIBLE = """
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private static final String TAIL = "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";

    private final DocumentFacts info;
    private final StringBuilder out = new StringBuilder(HEAD);

    Xmp(DocumentFacts info) {
        this.info = info;
    }

    byte[] bytes() {
        dublinCore();
        simple("pdf:Producer", Information.PRODUCER);
        simple("pdf:Keywords", Information.keywords(info));
        var date = Information.seconds(info.instant());
        simple("xmp:CreateDate", date);
        simple("xmp:ModifyDate", date);
        simple("xmp:MetadataDate", date);
        out.append("</rdf:Description>\n");
        if (info.everyPictureDescribed()) out.append(ACCESSIBLE);
        return out.append(TAIL).toString().getBytes(StandardCharsets.UTF_8);
    }

    private void dublinCore() {
        alternatives("dc:title", info.title());
        list("dc:creator", "rdf:Seq", info.authors());
        alternatives("dc:description", info.description());
        list("dc:subject", "rdf:Bag", info.keywords());
        list("dc:language", "rdf:Bag", List.of(info.language()));
        alternatives("dc:rights", info.rights());
        simple("dc:identifier", info.identifier());
    }

    private void simple(String name, String text) {
        if (text.isEmpty()) return;
        out.append('<').append(name).append('>');
        escape(text);
        out.append("</").append(name).append(">\n");
    }

    private void alternatives(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) return;
        out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        escape(text);
        out.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }

    private void list(String name, String kind, List<String> texts) {
        if (texts.isEmpty()) return;
        out.append('<').append(name).append("><").append(kind).append('>');
        for (var text : texts) {
            out.append("<rdf:li>");
            escape(text);
            out.append("</rdf:li>");
        }
        out.append("</").append(kind).append("></").append(name).append(">\n");
    }

    /** XML has no way to say most control characters; they say nothing here. */
    private void escape(String text) {
        text.codePoints().filter(Xmp::isXml).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(c);
            }
        });
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n';
    }
}
