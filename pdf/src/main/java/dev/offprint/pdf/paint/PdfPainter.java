// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.TypesetDocument;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Draws documents after layout: PDF 1.7 that is PDF/A-2a always and PDF/UA-1 where the document says that it is
 * accessible. The same document gives the same bytes. Thread-safe.
 */
public final class PdfPainter {
    private PdfPainter() {}

    /**
     * Writes a document as it is made; when this fails, part of it is written. The stream is flushed and stays open.
     *
     * @throws IOException when a picture cannot be read or is damaged, or the stream refuses
     * @throws IllegalArgumentException when pages, structure and destinations do not fit together
     */
    public static void paint(TypesetDocument document, OutputStream out) throws IOException {
        try (var file = new PdfFile(out)) {
            new DocumentPainter(document, file).paint();
        }
    }
}
