// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads the structure tree of a PDF with its text, as a screen reader does. */
final class TaggedTree {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final TaggedLinks links;

    private TaggedTree(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            numbers.put(page.getCOSObject(), numbers.size());
            texts.put(page.getCOSObject(), texts(page));
        }
        this.links = new TaggedLinks(document);
    }

    /** The whole tree under a root without a type. */
    static Tagged of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var tree = new TaggedTree(document);
            var root = Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot());
            return new Tagged("", new COSDictionary(), tree.kids(root, null), "", -1, null);
        }
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        var byId = new HashMap<Integer, String>();
        for (var content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) byId.merge(content.getMCID(), spoken(content), String::concat);
        }
        return byId;
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

    private List<Tagged> kids(PDStructureNode node, @Nullable PDPage page) throws IOException {
        var kids = new ArrayList<Tagged>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) kids.add(element(element, page));
            if (kid instanceof Integer id && page != null) kids.add(text(page, id));
            if (kid instanceof PDMarkedContentReference reference) {
                var own = reference.getPage() == null ? page : reference.getPage();
                kids.add(text(Objects.requireNonNull(own), reference.getMCID()));
            }
        }
        return kids;
    }

    private Tagged element(PDStructureElement element, @Nullable PDPage above) throws IOException {
        var page = element.getPage() == null ? above : element.getPage();
        String target = null;
        for (var kid : element.getKids()) {
            if (kid instanceof PDObjectReference reference) target = links.target(reference.getReferencedObject());
        }
        return new Tagged(
                element.getStructureType(), element.getCOSObject(), kids(element, page), "", number(page), target);
    }

    private Tagged text(PDPage page, int id) {
        var text = texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
        return new Tagged("", new COSDictionary(), List.of(), text, number(page), null);
    }

    private int number(@Nullable PDPage page) {
        return page == null ? -1 : numbers.getOrDefault(page.getCOSObject(), -1);
    }
}
