// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.FullSink;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Style;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that an article can hold, in every theme: valid, every word there, and of the right structure. */
final class KitchenSinkTest {
    private static final List<String> FORMATS = List.of("pdf", "docx", "epub");
    private static final Article SINK = FullSink.article();

    static Stream<Named<Style>> styles() {
        return Styles.layouts();
    }

    static Stream<Arguments> apparatus() {
        return Styles.apparatus().flatMap(style -> FORMATS.stream().map(format -> Arguments.of(style, format)));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void the_tags_of_the_pdf_say_its_structure(Style style) throws IOException {
        var made = Conformance.assertThatPdfOf(SINK, style);
        assertThat(PdfSkeleton.of(made.pdf()).differences(PdfSkeleton.expected(SINK)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void the_styles_of_the_word_document_say_its_structure(Style style) throws IOException {
        var docx = Conformance.faultless(SINK, style, "docx");
        assertThat(WordSkeleton.of(docx).differences(WordSkeleton.expected(SINK)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void the_xhtml_of_the_epub_says_its_structure(Style style) throws IOException {
        var epub = Conformance.faultless(SINK, style, "epub");
        assertThat(EpubSkeleton.of(epub).differences(EpubSkeleton.expected(SINK)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("apparatus")
    void it_is_faultless_with_other_notes_links_and_numbers(Style style, String format) throws IOException {
        assertThat(Conformance.rendered(RenderJob.of(SINK, style, problem -> {}), format))
                .isNotEmpty();
    }
}
