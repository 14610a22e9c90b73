// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import dev.offprint.core.notice.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real articles of other people: valid in every format, and every word of them there; see {@link Corpus}. */
@Tag("corpus")
final class CorpusTest {
    @Test
    void a_scraped_text_has_its_roles() throws IOException {
        var files = Corpus.of("00-scraped-news", "nato-aid\\.txt").files();
        assertThat(files).hasSize(1);
        var article = Trial.article(files.get(0));
        assertThat(article.metadata().headlineText()).startsWith("NATO Defense Ministers Meet");
        assertThat(PlainText.of(article.metadata().titles().dek())).startsWith("Ukrainian defense minister");
        assertThat(article.metadata().contributors())
                .extracting(Contributor::name)
                .containsExactly("Mark Episkopos");
        assertThat(roles(article, Paragraph.Role.BODY)).isEqualTo(6);
        assertThat(roles(article, Paragraph.Role.AUTHOR_NOTE)).isEqualTo(1);
        assertThat(roles(article, Paragraph.Role.CREDIT)).isEqualTo(1);
        Trial.faultless(article);
    }

    @TestFactory
    Stream<DynamicTest> guides_in_many_languages() throws IOException {
        return Corpus.of("02-markdown/opensource-guide", ".*\\.md").tests(96, CorpusTest::faultless);
    }

    @TestFactory
    Stream<DynamicTest> a_blog_with_code_and_pictures() throws IOException {
        return Corpus.of("02-markdown/blog-rust-en", ".*\\.md").tests(67, CorpusTest::faultless);
    }

    @TestFactory
    Stream<DynamicTest> a_blog_from_right_to_left() throws IOException {
        return Corpus.of("02-markdown/blog-mehdix-fa", ".*\\.(md|markdown)").tests(46, CorpusTest::faultless);
    }

    @TestFactory
    Stream<DynamicTest> the_tests_of_markdown_itself() throws IOException {
        return Stream.concat(
                Corpus.of("02-markdown/commonmark", ".*\\.md").tests(1, CorpusTest::faultless),
                Corpus.of("02-markdown/pandoc", ".*\\.md").tests(1, CorpusTest::faultless));
    }

    private static void faultless(Path file) throws IOException {
        var article = Trial.article(file);
        for (var format : Trial.FORMATS) warnedOnce(Trial.faultless(article, format));
    }

    /** A script that no face has is named once. */
    private static void warnedOnce(Trial.Made made) {
        assertThat(made.problems())
                .filteredOn(problem -> problem.code().equals("pdf.glyph.missing"))
                .extracting(Problem::what)
                .map(what -> what.replaceAll(", such as.*", ""))
                .doesNotHaveDuplicates();
    }

    private static long roles(Article article, Paragraph.Role role) {
        return article.body().stream()
                .filter(block -> block instanceof Paragraph p && p.role() == role)
                .count();
    }
}
