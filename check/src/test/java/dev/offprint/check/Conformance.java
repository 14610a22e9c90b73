// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.render.Renderers;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.style.Style;
import dev.offprint.pdf.paint.PdfPainter;
import dev.offprint.pdf.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An article as PDF, held against everything that each PDF of ours keeps. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Conformance(byte[] pdf, List<Problem> problems) {
    private static final Renderers RENDERERS = Renderers.installed();
    private static final Checks CHECKS = new Checks();
    private static final PdfChecker ARCHIVAL = new PdfChecker(PdfProfile.PDFA_2A);
    private static final PdfChecker ACCESSIBLE = new PdfChecker(PdfProfile.PDFA_2A, PdfProfile.PDFUA_1);

    /** Renders, checks both standards, the type area and the words. */
    static Conformance assertThatPdfOf(Article article, Style style) throws IOException {
        return check(article, style, ACCESSIBLE);
    }

    /** The same for an article with a picture that nobody describes: PDF/UA is not claimed. */
    static Conformance assertThatUndescribedPdfOf(Article article, Style style) throws IOException {
        return check(article, style, ARCHIVAL);
    }

    /** A file of an article in which its validator finds nothing, and every word of the article is. */
    static byte[] faultless(Article article, Style style, String format) throws IOException {
        var bytes = rendered(RenderJob.of(article, style, problem -> {}), format);
        words(article, style, bytes, format);
        return bytes;
    }

    /** A file of a publication in which its validator finds nothing. */
    static byte[] rendered(RenderJob job, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        RENDERERS.byId(format).render(job, out);
        assertFaultless(out.toByteArray(), format);
        return out.toByteArray();
    }

    /** Fails on what the validator of a format finds. */
    static void assertFaultless(byte[] bytes, String format) throws IOException {
        assertThat(CHECKS.check("it." + format, ByteSource.of(bytes)))
                .as("faults of the %s", format)
                .isEmpty();
    }

    /** Fails unless every word of the article is in the file, once and in order. */
    static void words(Article article, byte[] bytes, String format) throws IOException {
        words(article, Style.STANDARD, bytes, format);
    }

    /** The same under the title block of a style. */
    static void words(Article article, Style style, byte[] bytes, String format) throws IOException {
        switch (format) {
            case "pdf" -> Words.assertAllOnce(article, ArticleText.of(article, style), TaggedText.of(bytes));
            case "docx" -> Words.assertAllOnce(article, ArticleText.withNotesLast(article, style), WordText.of(bytes));
            case "epub" ->
                Words.assertAllOnce(article, ArticleText.withAllNotesLast(article, style), EpubText.of(bytes));
            default -> throw new AssertionError("no words of " + format);
        }
    }

    private static Conformance check(Article article, Style style, PdfChecker checker) throws IOException {
        var problems = new ArrayList<Problem>();
        var typeset = Typesetter.set(RenderJob.of(article, style, problems::add));
        PageArea.assertInside(typeset, style);
        var out = new ByteArrayOutputStream();
        PdfPainter.paint(typeset, out);
        var pdf = out.toByteArray();
        assertThat(checker.check("it.pdf", ByteSource.of(pdf))).isEmpty();
        Words.assertAllOnce(article, ArticleText.of(article, style), TaggedText.of(pdf));
        return new Conformance(pdf, List.copyOf(problems));
    }

    /** The codes of what could not be honoured. */
    List<String> codes() {
        return problems.stream().map(Problem::code).toList();
    }

    /** Whether its metadata claim PDF/UA. */
    boolean claimsAccessibility() {
        return new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).contains("pdfuaid:part");
    }
}
