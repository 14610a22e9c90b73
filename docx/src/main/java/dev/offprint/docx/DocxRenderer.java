// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx;

import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.render.Format;
import dev.offprint.core.render.RenderJob;
import dev.offprint.docx.body.DocumentWriter;
import dev.offprint.docx.opc.Relationships;
import dev.offprint.docx.opc.WordPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Renders articles as Word documents (ECMA-376, transitional; Word 2013 and later). What depends on the style alone is
 * made once and kept for the last styles used. Thread-safe.
 */
public final class DocxRenderer implements ArticleRenderer {
    private static final Format FORMAT =
            new Format("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private final Templates templates = new Templates();

    /** A renderer for any number of jobs. */
    public DocxRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    /** Whether there is more than one article. */
    private static boolean isBound(RenderJob job) {
        var articles = job.articles().iterator();
        if (articles.hasNext()) articles.next();
        return articles.hasNext();
    }

    @Override
    public void render(RenderJob job, OutputStream out) throws IOException {
        var parts = new WordPackage();
        var facts = DocumentFacts.of(job);
        var links = new Relationships();
        links.to("officeDocument", "word/document.xml");
        links.to(CORE, "docProps/core.xml");
        links.to("extended-properties", "docProps/app.xml");
        parts.relationships("", links);
        parts.add(DocumentProperties.core(facts));
        parts.add(DocumentProperties.application());
        try {
            var template = templates.of(job.style(), facts.language(), facts.rightToLeft(), isBound(job));
            DocumentWriter.write(job, facts.title(), template, parts);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        parts.write(out);
    }
}
