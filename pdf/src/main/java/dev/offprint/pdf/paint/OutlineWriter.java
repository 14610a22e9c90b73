// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.OutlineEntry;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Writes the outline, all of it open. */
final class OutlineWriter {
    private final PdfFile file;
    private final List<PageBuild> pages;

    OutlineWriter(PdfFile file, List<PageBuild> pages) {
        this.file = file;
        this.pages = pages;
    }

    COSObject write(List<OutlineEntry> entries) throws IOException {
        var reference = file.reserve();
        var outline = Cos.dictionary("Outlines");
        children(outline, reference, entries);
        file.put(reference, outline);
        return reference;
    }

    /** How many lines there are under a parent, at all depths. */
    private int children(COSDictionary parent, COSObject parentReference, List<OutlineEntry> entries)
            throws IOException {
        if (entries.isEmpty()) return 0;
        var references = new COSObject[entries.size()];
        for (int i = 0; i < references.length; i++) references[i] = file.reserve();
        int count = references.length;
        for (int i = 0; i < references.length; i++) {
            var item = new COSDictionary();
            item.setItem(COSName.TITLE, Cos.text(entries.get(i).title()));
            item.setItem(COSName.PARENT, parentReference);
            if (i > 0) item.setItem(COSName.PREV, references[i - 1]);
            if (i + 1 < references.length) item.setItem(COSName.NEXT, references[i + 1]);
            item.setItem(COSName.DEST, Cos.destination(entries.get(i).destination(), pages));
            count += children(item, references[i], entries.get(i).children());
            file.put(references[i], item);
        }
        parent.setItem(COSName.FIRST, references[0]);
        parent.setItem(COSName.LAST, references[references.length - 1]);
        parent.setInt(COSName.COUNT, count);
        return count;
    }
}
