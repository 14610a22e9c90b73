// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.TypesetDocument;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Writes the catalogue and what hangs on it alone. */
final class CatalogWriter {
    private final TypesetDocument document;
    private final PdfFile file;
    private final List<PageBuild> pages;

    CatalogWriter(TypesetDocument document, PdfFile file, List<PageBuild> pages) {
        this.document = document;
        this.file = file;
        this.pages = pages;
    }

    COSObject write(COSObject pageTree, COSObject structure) throws IOException {
        var catalog = Cos.dictionary("Catalog");
        catalog.setItem(COSName.PAGES, pageTree);
        catalog.setItem(COSName.LANG, Cos.text(document.info().language()));
        catalog.setItem(COSName.MARK_INFO, marked());
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences());
        catalog.setItem(COSName.PAGE_LABELS, PageLabels.dictionary(document.pages()));
        if (!document.outline().isEmpty()) {
            catalog.setItem(COSName.OUTLINES, new OutlineWriter(file, pages).write(document.outline()));
        }
        if (!document.destinations().isEmpty()) catalog.setItem(COSName.NAMES, names());
        catalog.setItem(COSName.METADATA, metadata());
        catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(outputIntent()));
        return file.add(catalog);
    }

    private static COSDictionary marked() {
        var marked = new COSDictionary();
        marked.setBoolean("Marked", true);
        return marked;
    }

    private COSDictionary preferences() {
        var preferences = new COSDictionary();
        preferences.setItem("DisplayDocTitle", COSBoolean.TRUE);
        if (document.info().rightToLeft()) preferences.setItem("Direction", Cos.name("R2L"));
        return preferences;
    }

    private COSDictionary names() throws IOException {
        var tree = new NameTree();
        document.destinations().forEach((name, place) -> tree.put(Cos.text(name), Cos.destination(place, pages)));
        var names = new COSDictionary();
        names.setItem(COSName.DESTS, file.add(tree.dictionary()));
        return names;
    }

    /** Not deflated, so that programs that do not know PDF find it. */
    private COSObject metadata() throws IOException {
        var dictionary = Cos.dictionary("Metadata");
        dictionary.setItem(COSName.SUBTYPE, Cos.name("XML"));
        return file.stream(dictionary, new Xmp(document.info()).bytes());
    }

    private COSDictionary outputIntent() throws IOException {
        var profile = new COSDictionary();
        profile.setInt(COSName.N, 3);
        var intent = Cos.dictionary("OutputIntent");
        intent.setItem(COSName.S, Cos.name("GTS_PDFA1"));
        intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, Cos.text(SrgbProfile.NAME));
        intent.setItem(COSName.INFO, Cos.text(SrgbProfile.NAME));
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, file.deflated(profile, SrgbProfile.bytes()));
        return intent;
    }
}
