// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.Destination;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** Short ways to PDFBox's objects. */
final class Cos {
    private Cos() {}

    /** A dictionary with its type. */
    static COSDictionary dictionary(String type) {
        var dictionary = new COSDictionary();
        dictionary.setItem("Type", name(type));
        return dictionary;
    }

    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    static COSString text(String text) {
        return new COSString(text);
    }

    static COSBase number(double value) {
        return value == (int) value ? COSInteger.get((int) value) : new COSFloat((float) value);
    }

    static COSArray array(COSBase... elements) {
        return new COSArray(List.of(elements));
    }

    static COSArray numbers(double... values) {
        var array = new COSArray();
        for (double value : values) array.add(number(value));
        return array;
    }

    /** A place on a page; whoever goes there keeps the magnification. */
    static COSArray destination(Destination place, List<PageBuild> pages) {
        if (place.page() < 0 || place.page() >= pages.size()) {
            throw new IllegalArgumentException("a destination on page " + place.page() + " of " + pages.size());
        }
        var page = pages.get(place.page());
        return array(page.reference(), name("XYZ"), number(0), number(page.height() - place.y()), COSNull.NULL);
    }
}
