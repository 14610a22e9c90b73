// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree of a file as indented text: tags, the text of their content, what they say. */
final class StructureOutline {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final PDDocument document;
    private final StringBuilder out = new StringBuilder();

    private StructureOutline(PDDocument document) throws IOException {
        this.document = document;
        for (var page : document.getPages()) texts.put(page.getCOSObject(), texts(page));
    }

    static String of(PDDocument document) {
        try {
            var outline = new StructureOutline(document);
            var root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            outline.element(root.getCOSDictionary(COSName.K), "");
            return outline.out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        var texts = new HashMap<Integer, String>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            var text = new StringBuilder();
            for (var part : content.getContents()) {
                if (part instanceof TextPosition position) text.append(position.getUnicode());
            }
            texts.put(content.getMCID(), text.toString());
        }
        return texts;
    }

    private void element(COSDictionary element, String indent) {
        out.append(indent).append(element.getNameAsString(COSName.S));
        var own = new StringBuilder();
        if (element.containsKey(COSName.ID)) own.append(" id=").append(element.getString(COSName.ID));
        if (element.containsKey("Alt"))
            own.append(" alt=\"").append(element.getString("Alt")).append('"');
        var attributes = element.getCOSDictionary(COSName.A);
        if (attributes != null) attributes(attributes, own);
        kids(element, own, indent);
    }

    private static void attributes(COSDictionary attributes, StringBuilder own) {
        for (var key : List.of("Scope", "RowSpan", "ColSpan", "ListNumbering", "BBox")) {
            var value = attributes.getDictionaryObject(key);
            if (value != null) own.append(' ').append(key).append('=').append(plain(value));
        }
    }

    private static String plain(COSBase value) {
        if (value instanceof COSName name) return name.getName();
        if (value instanceof COSInteger integer) return "" + integer.longValue();
        if (value instanceof COSFloat number) return "" + number.floatValue();
        var parts = ((COSArray) value)
                .toList().stream().map(StructureOutline::plain).toList();
        return "[" + String.join(" ", parts) + "]";
    }

    /** Text of one element goes on its line, before what it says; text after a child on a line of its own. */
    private void kids(COSDictionary element, StringBuilder own, String indent) {
        var kid = element.getDictionaryObject(COSName.K);
        var kids = kid == null ? new COSArray() : kid instanceof COSArray several ? several : single(kid);
        var text = new StringBuilder();
        var links = new StringBuilder();
        boolean begun = false;
        for (int i = 0; i < kids.size(); i++) {
            var one = kids.getObject(i);
            if (one instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                begun = line(text, own, links, indent, begun);
                element(inner, indent + "  ");
            } else if (one instanceof COSDictionary inner && inner.containsKey(COSName.OBJ)) {
                links.append(" annotation ").append(page(inner.getCOSDictionary(COSName.PG)));
            } else text.append(content(one, element));
        }
        if (!begun || !text.isEmpty()) line(text, own, links, indent, begun);
    }

    private boolean line(StringBuilder text, StringBuilder own, StringBuilder links, String indent, boolean begun) {
        if (!text.isEmpty())
            out.append(begun ? indent : " ").append('"').append(text).append('"');
        if (!begun) out.append(own).append(links);
        if (!begun || !text.isEmpty()) out.append('\n');
        text.setLength(0);
        return true;
    }

    private static COSArray single(COSBase kid) {
        var array = new COSArray();
        array.add(kid instanceof COSObject reference ? reference.getObject() : kid);
        return array;
    }

    private String content(COSBase kid, COSDictionary element) {
        var page = element.getCOSDictionary(COSName.PG);
        int number;
        if (kid instanceof COSDictionary reference) {
            page = reference.getCOSDictionary(COSName.PG);
            number = reference.getInt(COSName.MCID);
        } else number = ((COSInteger) kid).intValue();
        return texts.getOrDefault(page, Map.of()).getOrDefault(number, "");
    }

    private int page(COSDictionary page) {
        return document.getPages().indexOf(new PDPage(page));
    }
}
