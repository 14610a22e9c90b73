// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import org.apache.pdfbox.cos.COSObject;

/**
 * A picture in the file.
 *
 * @param resource its name in the resources of pages
 */
record StoredPicture(String resource, COSObject reference, boolean transparent) {}
