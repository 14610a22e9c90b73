// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.Structure;
import dev.offprint.pdf.page.Tag;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Writes the structure tree (ISO 32000-1, 14.7). Elements without content are left out, but for the cells of tables. */
final class StructureWriter {
    private final PdfFile file;
    private final List<PageBuild> pages;
    private final Sequences sequences;
    private final Annotations annotations;
    private final ParentTree parents;
    private final NameTree notes = new NameTree();

    StructureWriter(PdfFile file, List<PageBuild> pages, Sequences sequences, Annotations annotations) {
        this.file = file;
        this.pages = pages;
        this.sequences = sequences;
        this.annotations = annotations;
        this.parents = new ParentTree(sequences, pages.size(), annotations.count());
    }

    /** The root of the tree. */
    COSObject write(Structure.Element document) throws IOException {
        var reference = file.reserve();
        var live = new LiveElements(document, sequences, annotations);
        var root = Cos.dictionary("StructTreeRoot");
        root.setItem(COSName.K, write(document, reference, live));
        root.setItem(COSName.PARENT_TREE, file.add(parents.dictionary()));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + annotations.count());
        if (!notes.isEmpty()) root.setItem(COSName.ID_TREE, file.add(notes.dictionary()));
        file.put(reference, root);
        return reference;
    }

    private COSObject write(Structure.Element element, COSObject parent, LiveElements live) throws IOException {
        var reference = file.reserve();
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.S, Cos.name(element.tag().pdfName()));
        dictionary.setItem(COSName.P, parent);
        Attributes.set(dictionary, element, pages);
        if (element.tag() == Tag.NOTE) identify(element.id(), dictionary, reference);
        var kids = new Kids(dictionary);
        for (var child : element.children()) {
            if (child instanceof Structure.Leaf leaf) content(leaf.id(), reference, kids);
            else if (child instanceof Structure.Element inner && live.has(inner)) {
                kids.add(write(inner, reference, live));
            }
        }
        for (var placed : annotations.of(element.id())) annotation(placed, reference, kids);
        kids.finish();
        file.put(reference, dictionary);
        return reference;
    }

    private void identify(int id, COSDictionary dictionary, COSObject reference) {
        var name = Cos.text("note-" + id);
        dictionary.setItem(COSName.ID, name);
        notes.put(name, reference);
    }

    private void content(int leaf, COSObject element, Kids kids) {
        for (var sequence : sequences.of(leaf)) {
            parents.content(sequence, element);
            kids.sequence(sequence.number(), pages.get(sequence.page()).reference());
        }
    }

    private void annotation(Annotations.Placed placed, COSObject element, Kids kids) {
        parents.annotation(placed.key(), element);
        var object = Cos.dictionary("OBJR");
        object.setItem(COSName.PG, pages.get(placed.page()).reference());
        object.setItem(COSName.OBJ, placed.reference());
        kids.add(object);
    }

    /** The kids of an element; a sequence on the element's page is a mere number. */
    private static final class Kids {
        private final COSDictionary element;
        private final COSArray kids = new COSArray();

        Kids(COSDictionary element) {
            this.element = element;
        }

        void add(COSBase kid) {
            kids.add(kid);
        }

        void sequence(int number, COSObject page) {
            var own = element.getItem(COSName.PG);
            if (own == null) element.setItem(COSName.PG, page);
            if (own == null || own.equals(page)) {
                kids.add(COSInteger.get(number));
                return;
            }
            var reference = Cos.dictionary("MCR");
            reference.setItem(COSName.PG, page);
            reference.setInt(COSName.MCID, number);
            kids.add(reference);
        }

        void finish() {
            if (kids.size() == 1) element.setItem(COSName.K, kids.get(0));
            else if (kids.size() > 1) element.setItem(COSName.K, kids);
        }
    }
}
