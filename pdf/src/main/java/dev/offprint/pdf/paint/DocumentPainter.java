// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.TypesetDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Writes the parts of one document in the order in which they are known: pages, structure, fonts, catalogue. */
final class DocumentPainter {
    private final TypesetDocument document;
    private final PdfFile file;
    private final FontShelf fonts;
    private final PagePainter painter;
    private final COSObject tree;
    private final List<PageBuild> pages = new ArrayList<>();
    private final Annotations annotations;

    DocumentPainter(TypesetDocument document, PdfFile file) {
        this.document = document;
        this.file = file;
        this.fonts = new FontShelf(file);
        this.painter = new PagePainter(fonts, new PictureShelf(file), new LeafTags(document.root()));
        this.tree = file.reserve();
        for (var page : document.pages()) pages.add(new PageBuild(file.reserve(), page.height()));
        this.annotations = new Annotations(document, file);
    }

    void paint() throws IOException {
        for (int i = 0; i < pages.size(); i++) paint(i, document.pages().get(i));
        pageTree();
        var structure = new StructureWriter(file, pages, painter.sequences(), annotations).write(document.root());
        fonts.embed();
        var catalog = new CatalogWriter(document, file, pages).write(tree, structure);
        file.finish(catalog, file.add(Information.dictionary(document.info())));
    }

    private void paint(int number, Page page) throws IOException {
        var content = painter.paint(page);
        var dictionary = Cos.dictionary("Page");
        dictionary.setItem(COSName.PARENT, tree);
        dictionary.setItem(COSName.MEDIA_BOX, Cos.numbers(0, 0, page.width(), page.height()));
        dictionary.setItem(COSName.RESOURCES, content.resources().dictionary());
        dictionary.setItem(
                COSName.CONTENTS,
                file.deflated(
                        new COSDictionary(),
                        content.bytes().array(),
                        content.bytes().size()));
        dictionary.setItem(COSName.STRUCT_PARENTS, Cos.number(number));
        if (content.resources().transparent()) dictionary.setItem(COSName.GROUP, group());
        if (!page.links().isEmpty()) dictionary.setItem(COSName.ANNOTS, annotations.write(number, page));
        dictionary.setItem("Tabs", COSName.S);
        file.put(pages.get(number).reference(), dictionary);
    }

    /** The colours in which transparent pictures are mixed. */
    static COSDictionary group() {
        var group = Cos.dictionary("Group");
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem("CS", COSName.DEVICERGB);
        return group;
    }

    private void pageTree() throws IOException {
        var kids = new COSArray();
        for (var page : pages) kids.add(page.reference());
        var dictionary = Cos.dictionary("Pages");
        dictionary.setItem(COSName.KIDS, kids);
        dictionary.setInt(COSName.COUNT, pages.size());
        file.put(tree, dictionary);
    }
}
