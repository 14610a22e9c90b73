// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPainterTest {
    @Test
    void the_same_document_gives_the_same_bytes() throws IOException {
        var bytes = Composition.paint(Composition.document(Composition.INFO));
        if (System.getenv("KEEP") != null) Files.write(Path.of(System.getenv("KEEP")), bytes);
        assertThat(Composition.paint(Composition.document(Composition.INFO))).isEqualTo(bytes);
    }

    @Test
    void text_comes_back() throws IOException {
        try (var document = Loader.loadPDF(Composition.paint(Composition.document(Composition.INFO)))) {
            assertThat(new PDFTextStripper().getText(document)).contains("The river, AV Wäre");
        }
    }
}
