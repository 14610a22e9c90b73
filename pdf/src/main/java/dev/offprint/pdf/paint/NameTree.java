// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Strings to objects, in the order of their bytes (ISO 32000-1, 7.9.6); one node, however many there are. */
final class NameTree {
    private final SortedMap<COSString, COSBase> entries =
            new TreeMap<>((left, right) -> Arrays.compareUnsigned(left.getBytes(), right.getBytes()));

    void put(COSString name, COSBase value) {
        entries.put(name, value);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    COSDictionary dictionary() {
        var names = new COSArray();
        entries.forEach((name, value) -> {
            names.add(name);
            names.add(value);
        });
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.NAMES, names);
        return dictionary;
    }
}
