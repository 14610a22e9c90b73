// SPDX-License-Identifier: Apache-2.0
/**
 * Draws {@link dev.offprint.pdf.page.TypesetDocument}s as PDF/A-2a and, where they may claim it, PDF/UA-1. The only
 * package that knows PDFBox: its objects describe the document, the streams and the file are our own bytes. Decides
 * nothing about layout. None of its classes but {@link dev.offprint.pdf.paint.PdfPainter} may be shared by threads.
 */
@NullMarked
package dev.offprint.pdf.paint;

import org.jspecify.annotations.NullMarked;
