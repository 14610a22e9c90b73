// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.check.Skeleton.Channel;
import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.TwentyArticles;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twenty articles of the same ids in one file, in every theme: valid, of the right structure, each link in its article. */
final class PublicationTest {
    private static final List<Article> ARTICLES = TwentyArticles.articles();

    static Stream<Named<Style>> styles() {
        return Styles.plain();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void the_tags_of_the_pdf_say_the_structure_of_each_article(Style style) throws IOException {
        var pdf = rendered(style, "pdf");
        var title = "1 " + Words.label(TwentyArticles.publication().metadata().headlineText());
        assertThat(PdfSkeleton.of(pdf).differences(bound(PdfSkeleton::expected, title)))
                .isEmpty();
        assertThat(PlacesOfLinks.inPdf(pdf)).isEqualTo(places());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void the_styles_of_the_word_document_say_the_structure_of_each_article(Style style) throws IOException {
        var docx = rendered(style, "docx");
        assertThat(WordSkeleton.ofBound(docx).differences(bound(WordSkeleton::expected)))
                .isEmpty();
        assertThat(PlacesOfLinks.inWord(docx)).isEqualTo(places());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void the_xhtml_of_the_epub_says_the_structure_of_each_article(Style style) throws IOException {
        var epub = rendered(style, "epub");
        assertThat(EpubSkeleton.of(epub).differences(bound(EpubSkeleton::expected)))
                .isEmpty();
        assertThat(PlacesOfLinks.inEpub(epub)).isEqualTo(places());
    }

    private static byte[] rendered(Style style, String format) throws IOException {
        var contents = style.withContents(true);
        var job = new RenderJob(
                TwentyArticles.publication(),
                contents,
                FaceCatalog.bundled(),
                Limits.STANDARD,
                ProblemSink.NONE,
                RenderJob.FIXED_INSTANT);
        return Conformance.rendered(job, format);
    }

    /** What a link says, and the heading that it leads to: the same words. */
    private static List<String> places() {
        return Stream.iterate(1, i -> i <= ARTICLES.size(), i -> i + 1)
                .map(TwentyArticles::here)
                .map(Words::label)
                .map(here -> here + " -> " + here)
                .toList();
    }

    /** The skeletons of all articles one after the other, behind headings of the whole. */
    private static Skeleton bound(Function<Article, Skeleton> of, String... titles) {
        var draft = new Skeleton.Draft();
        for (var title : titles) draft.add(Channel.HEADING, title);
        var notes = new ArrayList<Skeleton>();
        for (var article : ARTICLES) {
            var skeleton = of.apply(article);
            for (var channel : Channel.values()) {
                for (var entry : skeleton.get(channel)) draft.add(channel, entry);
            }
            notes.addAll(skeleton.notes());
        }
        notes.forEach(draft::note);
        return draft.finish();
    }
}
