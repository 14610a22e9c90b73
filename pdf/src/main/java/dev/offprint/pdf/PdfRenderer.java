// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf;

import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.Format;
import dev.offprint.core.render.RenderJob;
import dev.offprint.pdf.paint.PdfPainter;
import dev.offprint.pdf.typeset.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Renders PDF/A-2a, which is PDF/UA-1 too unless an alternative text is unknown. Thread-safe; found by
 * {@link java.util.ServiceLoader}.
 */
public final class PdfRenderer implements ArticleRenderer {
    private static final Format FORMAT = new Format("pdf", "application/pdf", "pdf");

    /** Found by {@link java.util.ServiceLoader}. */
    public PdfRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void render(RenderJob job, OutputStream out) throws IOException {
        try {
            PdfPainter.paint(Typesetter.set(job), out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
