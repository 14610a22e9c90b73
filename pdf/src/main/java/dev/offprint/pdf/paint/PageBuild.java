// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import org.apache.pdfbox.cos.COSObject;

/** What the rest of the file must know of a page before it is written. */
record PageBuild(COSObject reference, double height) {}
