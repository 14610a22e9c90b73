// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;

/** From marked content and annotations back to their elements: the keys of pages first, then those of annotations. */
final class ParentTree {
    private final COSBase[][] pages;
    private final COSBase[] annotations;

    ParentTree(Sequences sequences, int pages, int annotations) {
        this.pages = new COSBase[pages][];
        for (int i = 0; i < pages; i++) this.pages[i] = empty(sequences.count(i));
        this.annotations = empty(annotations);
    }

    private static COSBase[] empty(int length) {
        var cells = new COSBase[length];
        Arrays.fill(cells, COSNull.NULL);
        return cells;
    }

    void content(Sequences.Sequence sequence, COSObject element) {
        pages[sequence.page()][sequence.number()] = element;
    }

    void annotation(int key, COSObject element) {
        annotations[key - pages.length] = element;
    }

    COSDictionary dictionary() {
        var numbers = new COSArray();
        for (int i = 0; i < pages.length; i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(Cos.array(pages[i]));
        }
        for (int i = 0; i < annotations.length; i++) {
            numbers.add(COSInteger.get(pages.length + i));
            numbers.add(annotations[i]);
        }
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.NUMS, numbers);
        return dictionary;
    }
}
