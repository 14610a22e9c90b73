// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader reads of a PDF: the text of its structure tree, the table of contents left out. */
final class TaggedText {
    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private TaggedText() {}

    static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new TaggedText();
            for (var page : document.getPages()) reader.read(page);
            reader.node(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return reader.text.toString();
        }
    }

    /** How many pages a PDF has. */
    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private void read(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        var byId = new HashMap<Integer, String>();
        for (var content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) byId.merge(content.getMCID(), spoken(content), String::concat);
        }
        pages.put(page.getCOSObject(), byId);
    }

    private static String spoken(PDMarkedContent content) {
        if (content.getActualText() != null) return content.getActualText();
        var spoken = new StringBuilder();
        for (var part : (List<?>) content.getContents()) {
            if (part instanceof TextPosition position) spoken.append(position.getUnicode());
            if (part instanceof PDMarkedContent inner) spoken.append(spoken(inner));
        }
        return spoken.toString();
    }

    private void node(PDStructureNode node, @org.jspecify.annotations.Nullable PDPage above) {
        var page = above;
        if (node instanceof PDStructureElement element) {
            if ("TOC".equals(element.getStructureType())) return;
            if (element.getPage() != null) page = element.getPage();
        }
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) node(element, page);
            if (kid instanceof Integer id && page != null) content(page, id);
            if (kid instanceof PDMarkedContentReference reference) {
                var own = reference.getPage() == null ? page : reference.getPage();
                if (own != null) content(own, reference.getMCID());
            }
        }
        text.append('\n');
    }

    private void content(PDPage page, int id) {
        text.append(pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, ""));
    }
}
