// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a page draws with. Each page says it for itself: PDF/A does not take what pages inherit. */
final class PageResources {
    private final COSDictionary fonts = new COSDictionary();
    private final COSDictionary pictures = new COSDictionary();
    private boolean transparent;

    void use(SubsetFont font) {
        fonts.setItem(font.resource(), font.reference());
    }

    void use(StoredPicture picture) {
        pictures.setItem(picture.resource(), picture.reference());
        transparent |= picture.transparent();
    }

    /** Whether anything lets what is under it shine through. */
    boolean transparent() {
        return transparent;
    }

    COSDictionary dictionary() {
        var dictionary = new COSDictionary();
        if (fonts.size() > 0) dictionary.setItem(COSName.FONT, fonts);
        if (pictures.size() > 0) dictionary.setItem(COSName.XOBJECT, pictures);
        return dictionary;
    }
}
