// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.Page;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The folios for readers' page boxes; a run of counting numbers is one entry. */
final class PageLabels {
    private static final int NO_NUMBER = -2;

    private PageLabels() {}

    static COSDictionary dictionary(List<Page> pages) {
        var entries = new COSArray();
        int last = NO_NUMBER;
        for (int i = 0; i < pages.size(); i++) {
            int number = number(pages.get(i).label());
            if (number == NO_NUMBER || number != last + 1) {
                entries.add(COSInteger.get(i));
                entries.add(number == NO_NUMBER ? literal(pages.get(i).label()) : counting(number));
            }
            last = number;
        }
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.NUMS, entries);
        return dictionary;
    }

    private static int number(String label) {
        return label.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(label) : NO_NUMBER;
    }

    private static COSDictionary counting(int start) {
        var label = new COSDictionary();
        label.setItem(COSName.S, COSName.D);
        if (start > 1) label.setInt("St", start);
        return label;
    }

    private static COSDictionary literal(String text) {
        var label = new COSDictionary();
        label.setItem(COSName.P, Cos.text(text));
        return label;
    }
}
