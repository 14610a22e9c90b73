// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.read.Characters;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Readers;
import dev.offprint.core.read.Source;
import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.render.Renderers;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.style.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What real files of other people become, in every format; see {@link Corpus}. */
@Tag("corpus")
final class CorpusTest {
    private static final Readers READERS = Readers.installed();
    private static final Renderers RENDERERS = Renderers.installed();
    private static final Checks CHECKS = new Checks();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Test
    void a_scraped_text_has_its_roles() throws IOException {
        var files = Corpus.of("00-scraped-news", "nato-aid\\.txt").files();
        assertThat(files).hasSize(1);
        var article = article(files.get(0));
        assertThat(article.metadata().headlineText()).startsWith("NATO Defense Ministers Meet");
        assertThat(PlainText.of(article.metadata().titles().dek())).startsWith("Ukrainian defense minister");
        assertThat(article.metadata().contributors())
                .extracting(Contributor::name)
                .containsExactly("Mark Episkopos");
        assertThat(roles(article, Paragraph.Role.BODY)).isEqualTo(6);
        assertThat(roles(article, Paragraph.Role.AUTHOR_NOTE)).isEqualTo(1);
        assertThat(roles(article, Paragraph.Role.CREDIT)).isEqualTo(1);
        faultless(article);
    }

    @TestFactory
    Stream<DynamicTest> markdown_is_faultless_in_every_format() throws IOException {
        return Corpus.of("02-markdown", ".*\\.md").tests(260, file -> faultless(article(file)));
    }

    @TestFactory
    Stream<DynamicTest> html_in_every_script_is_faultless_in_every_format() throws IOException {
        return Corpus.of("08-typography/udhr", ".*\\.html").tests(40, file -> faultless(article(file)));
    }

    @TestFactory
    Stream<DynamicTest> text_in_every_charset_becomes_an_article_or_a_message() throws IOException {
        return Corpus.of("10-hostile/encodings", ".*").tests(45, CorpusTest::survived);
    }

    @TestFactory
    Stream<DynamicTest> pathological_markdown_becomes_an_article_or_a_message() throws IOException {
        return Corpus.of("10-hostile/pathological-markdown", ".*").tests(13, CorpusTest::survived);
    }

    @TestFactory
    Stream<DynamicTest> hostile_json_becomes_an_article_or_a_message() throws IOException {
        return Corpus.of("10-hostile/json-test-suite", ".*\\.json").tests(160, CorpusTest::survived);
    }

    @TestFactory
    Stream<DynamicTest> a_naughty_string_is_a_headline_and_a_paragraph() throws IOException {
        return Corpus.of("10-hostile/blns", ".*\\.txt").tests(1, file -> {
            for (var line : Files.readAllLines(file)) {
                var text = clean(line);
                if (text.isBlank() || line.startsWith("#")) continue;
                faultless(Article.of(Metadata.headline(text), List.of(Paragraph.of("between"), Paragraph.of(text))));
            }
        });
    }

    private static String clean(String line) {
        return Characters.clean(line);
    }

    private static long roles(Article article, Paragraph.Role role) {
        return article.body().stream()
                .filter(block -> block instanceof Paragraph p && p.role() == role)
                .count();
    }

    private static Article article(Path file) {
        var result = READERS.read(Source.of(file), ReadOptions.STANDARD);
        assertThat(result).isInstanceOf(ReadResult.Ok.class);
        return ((ReadResult.Ok) result).article();
    }

    private static void survived(Path file) {
        assertTimeoutPreemptively(LIMIT, () -> {
            var result = READERS.read(Source.of(file), ReadOptions.STANDARD);
            if (result instanceof ReadResult.Failed failed) {
                assertThat(failed.problem().what()).isNotBlank();
            } else {
                for (var format : RENDERERS.formats()) {
                    assertThat(rendered(((ReadResult.Ok) result).article(), RENDERERS.byId(format.id())))
                            .isNotEmpty();
                }
            }
        });
    }

    private static void faultless(Article article) throws IOException {
        for (var format : RENDERERS.formats()) {
            var bytes = rendered(article, RENDERERS.byId(format.id()));
            assertThat(CHECKS.check("it." + format.extension(), ByteSource.of(bytes)))
                    .isEmpty();
            if (format.id().equals("pdf")) Words.assertAllOnce(article, TaggedText.of(bytes));
            if (format.id().equals("docx")) {
                Words.assertAllOnce(article, ArticleText.withNotesLast(article), WordText.of(bytes));
            }
        }
    }

    private static byte[] rendered(Article article, ArticleRenderer renderer) throws IOException {
        var out = new ByteArrayOutputStream();
        renderer.render(RenderJob.of(article, Style.STANDARD, problem -> {}), out);
        return out.toByteArray();
    }
}
