// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.LinkArea;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.Structure.Target;
import dev.offprint.pdf.page.TypesetDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** Writes the link annotations of pages, and remembers them for the structure. */
final class Annotations {
    private static final int PRINT = 4;

    private final TypesetDocument document;
    private final PdfFile file;
    private final Links links;
    private final Map<Integer, List<Placed>> byLink = new HashMap<>();
    private int count;

    Annotations(TypesetDocument document, PdfFile file) {
        this.document = document;
        this.file = file;
        this.links = new Links(document);
    }

    /** The annotations of a page. */
    COSArray write(int number, Page page) throws IOException {
        var annotations = new COSArray();
        for (var area : page.links()) {
            int key = document.pages().size() + count++;
            var reference = file.add(annotation(area, page.height(), key));
            byLink.computeIfAbsent(area.link(), id -> new ArrayList<>(1)).add(new Placed(number, key, reference));
            annotations.add(reference);
        }
        return annotations;
    }

    /** The annotations of a link, by the id of its element. */
    List<Placed> of(int link) {
        return byLink.getOrDefault(link, List.of());
    }

    int count() {
        return count;
    }

    private COSDictionary annotation(LinkArea area, double height, int key) {
        var link = links.of(area.link());
        var box = area.area();
        double bottom = height - box.y() - box.height();
        var dictionary = Cos.dictionary("Annot");
        dictionary.setItem(COSName.SUBTYPE, COSName.LINK);
        dictionary.setItem(COSName.RECT, Cos.numbers(box.x(), bottom, box.x() + box.width(), bottom + box.height()));
        dictionary.setItem(COSName.BORDER, Cos.numbers(0, 0, 0));
        dictionary.setInt(COSName.F, PRINT);
        dictionary.setItem(COSName.CONTENTS, Cos.text(link.description()));
        dictionary.setItem(COSName.STRUCT_PARENT, COSInteger.get(key));
        lead(dictionary, link.target());
        return dictionary;
    }

    private static void lead(COSDictionary annotation, Target target) {
        if (target instanceof Target.Internal internal) {
            annotation.setItem(COSName.DEST, Cos.text(internal.destination()));
        } else if (target instanceof Target.External external) {
            var action = new COSDictionary();
            action.setItem(COSName.S, COSName.URI);
            action.setItem(COSName.URI, new COSString(Addresses.ascii(external.uri())));
            annotation.setItem(COSName.A, action);
        }
    }

    /**
     * A written annotation.
     *
     * @param key its entry in the parent tree
     */
    record Placed(int page, int key, COSObject reference) {}
}
