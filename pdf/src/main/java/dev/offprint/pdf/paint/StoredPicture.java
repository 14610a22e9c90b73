// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import org.apache.pdfbox.cos.COSObject;

/**
 * A picture in the file.
 *
 * @param resource its name in the resources of pages
 * @param width of what is stored, in the units in which it is drawn: 1 for pixels
 * @param height of the same
 */
record StoredPicture(String resource, COSObject reference, boolean transparent, double width, double height) {
    /** Pixels, which fill the unit square. */
    static StoredPicture pixels(String resource, COSObject reference, boolean transparent) {
        return new StoredPicture(resource, reference, transparent, 1, 1);
    }
}
