// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.TypesetDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A painted document as PDFBox reads it. */
final class Painted {
    private final PDDocument document;

    private Painted(PDDocument document) {
        this.document = document;
    }

    static Painted of(TypesetDocument document) {
        try {
            return new Painted(Loader.loadPDF(bytes(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of one paragraph. */
    static Painted of(Sheet sheet, Mark.Content content) {
        return of(Composition.document(sheet, content));
    }

    static byte[] bytes(TypesetDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            PdfPainter.paint(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    PDDocument document() {
        return document;
    }

    String text() {
        try {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content stream of a page. */
    String content(int page) {
        try (var in = document.getPage(page).getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the glyphs stand, from the upper left corner. */
    List<Position> positions() {
        var positions = new ArrayList<Position>();
        try {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    double y = Math.round(text.getYDirAdj() * 100) / 100.0;
                    positions.add(new Position(text.getXDirAdj(), y));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return positions;
    }

    /** Of a glyph's origin. */
    record Position(double x, double y) {}
}
