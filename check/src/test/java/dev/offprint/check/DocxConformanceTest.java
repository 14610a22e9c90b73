// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleGenerator;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Publication;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.notice.Severity;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.resource.ByteSource;
import dev.offprint.core.style.Columns;
import dev.offprint.core.style.PageSize;
import dev.offprint.core.style.Style;
import dev.offprint.docx.DocxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxConformanceTest {
    private static final DocxChecker CHECKER = new DocxChecker();
    private static final DocxRenderer RENDERER = new DocxRenderer();

    @Test
    void the_kitchen_sink_has_no_fault() throws IOException {
        assertThat(findings(KitchenSink.article(), Style.STANDARD)).isEmpty();
    }

    @Test
    void the_kitchen_sink_has_no_fault_in_columns_on_two_sides_with_a_table_of_contents() throws IOException {
        var style = Style.STANDARD
                .withPage(PageSize.A5)
                .withColumns(Columns.of(2))
                .withMirrored(true)
                .withContents(true);
        assertThat(findings(KitchenSink.article(), style)).isEmpty();
    }

    @Test
    void the_kitchen_sink_has_no_fault_from_right_to_left() throws IOException {
        var metadata = KitchenSink.metadata().withLanguage("ar").withDirection(null);
        assertThat(findings(KitchenSink.article().withMetadata(metadata), Style.STANDARD))
                .isEmpty();
    }

    @Test
    void an_empty_article_has_no_fault() throws IOException {
        assertThat(findings(Article.of(Metadata.NONE, List.of()), Style.STANDARD))
                .isEmpty();
    }

    @Test
    void an_article_of_a_headline_alone_has_no_fault() throws IOException {
        assertThat(findings(Article.of(Metadata.headline("Headline"), List.of()), Style.STANDARD.withContents(true)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void articles_bound_together_have_no_fault(int columns) throws IOException {
        var articles = List.of(KitchenSink.article(), ArticleGenerator.article(3), KitchenSink.article());
        var publication = new Publication(Metadata.headline("Three articles"), articles);
        var style = Style.STANDARD.withColumns(Columns.of(columns)).withContents(true);
        assertThat(findings(publication, style)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void a_generated_article_has_no_fault(long seed) throws IOException {
        var style = Style.STANDARD.withContents(seed % 2 == 0).withMirrored(seed % 3 == 0);
        assertThat(findings(ArticleGenerator.article(seed), style)).isEmpty();
    }

    private static List<Problem> findings(Article article, Style style) throws IOException {
        return findings(Publication.of(article), style);
    }

    /** A table without a head is the article's own wish. */
    private static List<Problem> findings(Publication publication, Style style) throws IOException {
        var out = new ByteArrayOutputStream();
        var standard = RenderJob.of(KitchenSink.article(), style, ProblemSink.NONE);
        RENDERER.render(
                new RenderJob(publication, style, standard.limits(), standard.problems(), standard.fallbackInstant()),
                out);
        return CHECKER.check("article.docx", ByteSource.of(out.toByteArray())).stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .toList();
    }
}
