// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contributor;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.PlainText;
import java.io.IOException;
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
        return Corpus.of("02-markdown/opensource-guide", ".*\\.md").tests(96, Trial::faultlessAndWarnedOnce);
    }

    @TestFactory
    Stream<DynamicTest> the_tests_of_markdown_itself() throws IOException {
        return Corpus.of("02-markdown/pandoc", ".*\\.md").tests(61, Trial::faultlessAndWarnedOnce);
    }

    private static long roles(Article article, Paragraph.Role role) {
        return article.body().stream()
                .filter(block -> block instanceof Paragraph p && p.role() == role)
                .count();
    }
}
