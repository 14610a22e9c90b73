// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Apparatus.NotePlacement;
import dev.offprint.core.style.RunningHeads;
import dev.offprint.core.style.RunningLine;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Themes;
import dev.offprint.pdf.paint.PdfPainter;
import dev.offprint.pdf.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Covers, contents, running lines, notes at the end and numbers, held against PDF/A-2a and PDF/UA-1. */
final class PdfLayoutConformanceTest {
    private static final PdfChecker CHECKER = new PdfChecker(PdfProfile.PDFA_2A, PdfProfile.PDFUA_1);

    static Stream<Style> styles() {
        var all = Style.STANDARD
                .withCover(true)
                .withContents(true)
                .withApparatus(Apparatus.STANDARD.withNotes(NotePlacement.END).withNumberSections(true))
                .withRunningHeads(new RunningHeads(
                        RunningLine.of("{logo} {headline} | {section} | {page} / {pages}"),
                        RunningLine.of("{author}, {date}"),
                        Pictures.disc()));
        return Stream.of(
                all, all.withTheme(Themes.broadsheet()).withMirrored(true), all.withTheme(Themes.largePrint()));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void an_article_with_all_that_can_be_asked_for_conforms(Style style) throws IOException {
        assertConforms(RenderJob.of(KitchenSink.article(), style, ProblemSink.NONE), style);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void a_publication_with_all_that_can_be_asked_for_conforms(Style style) throws IOException {
        var sink = KitchenSink.article();
        var articles = IntStream.range(0, 4)
                .<Article>mapToObj(
                        i -> i == 2 ? sink.withMetadata(sink.metadata().withLanguage("de")) : sink)
                .toList();
        var publication = new Publication(Metadata.headline("Many sinks").withLanguage("en"), articles);
        assertConforms(RenderJob.of(publication, style, ProblemSink.NONE), style);
    }

    private static void assertConforms(RenderJob job, Style style) throws IOException {
        var typeset = Typesetter.set(job);
        PageArea.assertInside(typeset, style);
        var out = new ByteArrayOutputStream();
        PdfPainter.paint(typeset, out);
        assertThat(CHECKER.check("it.pdf", ByteSource.of(out.toByteArray()))).isEmpty();
    }
}
