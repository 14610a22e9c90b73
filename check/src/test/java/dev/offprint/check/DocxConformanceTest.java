// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleGenerator;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Publication;
import dev.offprint.core.model.Table;
import dev.offprint.core.model.Text;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each article here is held against the OOXML schemas, our lint and its own words. */
final class DocxConformanceTest {
    private static final DocxChecker CHECKER = new DocxChecker();
    private static final DocxRenderer RENDERER = new DocxRenderer();
    private static final Style STYLE = Style.STANDARD;

    static Stream<Style> styles() {
        return Stream.of(
                STYLE,
                STYLE.withContents(true),
                STYLE.withColumns(Columns.of(2)),
                STYLE.withPage(new PageSize(400, 300)),
                STYLE.withPage(PageSize.A5)
                        .withColumns(Columns.of(2))
                        .withMirrored(true)
                        .withContents(true));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void the_kitchen_sink_conforms_in_every_style(Style style) throws IOException {
        assertConforms(KitchenSink.article(), style);
    }

    @Test
    void the_kitchen_sink_conforms_from_right_to_left() throws IOException {
        var metadata = KitchenSink.metadata().withLanguage("ar").withDirection(null);
        assertConforms(KitchenSink.article().withMetadata(metadata), STYLE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void generated_articles_conform(long seed) throws IOException {
        assertConforms(
                ArticleGenerator.article(seed),
                STYLE.withContents(seed % 2 == 0).withMirrored(seed % 3 == 0));
    }

    @Test
    void an_empty_article_conforms() throws IOException {
        assertConforms(Article.of(Metadata.NONE, List.of()), STYLE);
    }

    @Test
    void a_headline_alone_conforms() throws IOException {
        assertConforms(Article.of(Metadata.headline("Headline"), List.of()), STYLE.withContents(true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void articles_bound_together_conform(int columns) throws IOException {
        var articles = List.of(KitchenSink.article(), ArticleGenerator.article(3), KitchenSink.article());
        var style = STYLE.withColumns(Columns.of(columns)).withContents(true);
        assertFaultless(rendered(new Publication(Metadata.headline("Three articles"), articles), style));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "controls \u0001 and \u0000 and \u007F within \u0085 text",
                "line \u2028 and paragraph \u2029 separators \u000B \f",
                "lone \uD800 surrogates \uDC00 here",
                "bidi \u202Ereversed\u202C controls \u2066isolated\u2069 \u200F",
                "noncharacters \uFFFE \uFFFF \uFDD0 and private \uE000",
                "<w:t> & \"quotes\" ]]> 'apostrophes'",
                "Arab \u0645\u0631\u062D\u0628\u0627 (12) and Han \u4E2D\u6587\u5B57",
            })
    void hostile_characters_conform(String text) throws IOException {
        assertFaultless(rendered(
                Publication.of(article(Heading.of(1, text), p(text), p("And so on.", text), p(""))),
                STYLE.withContents(true)));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 63, 64})
    void tables_of_many_columns_conform(int columns) throws IOException {
        assertConforms(article(table(3, columns)), STYLE);
    }

    @Test
    void two_tables_and_a_table_after_a_page_break_conform() throws IOException {
        assertConforms(
                article(table(2, 2), table(2, 3), new dev.offprint.core.model.PageBreak(Attributes.NONE), table(1, 1)),
                STYLE);
    }

    @Test
    void lists_twelve_deep_conform() throws IOException {
        Block inner = p("the deepest item of all");
        for (int depth = 12; depth > 0; depth--) {
            inner = depth % 2 == 0
                    ? ListBlock.bulleted(ListBlock.Item.of(p("depth " + depth), inner))
                    : ListBlock.numbered(ListBlock.Item.of(p("depth " + depth), inner));
        }
        assertConforms(article(inner), STYLE.withColumns(Columns.of(3)));
    }

    @Test
    void empty_lists_tables_and_items_conform() throws IOException {
        assertConforms(
                article(
                        ListBlock.bulleted(),
                        ListBlock.numbered(ListBlock.Item.of(), ListBlock.Item.of(p("one"))),
                        new Table(Attributes.NONE, List.of(), List.of(), List.of(), List.of(), List.of()),
                        new Heading(Attributes.NONE, 1, List.of()),
                        p("The end.")),
                STYLE.withContents(true));
    }

    @Test
    void notes_that_hold_nothing_are_marked_twice_or_never_conform() throws IOException {
        var marks = Paragraph.of(List.of(new Text("Marked"), new NoteRef("a"), new NoteRef("b"), new NoteRef("b")));
        var notes = List.of(
                new Note("a", List.of()),
                new Note("never", List.of(p("Nothing marks it."))),
                new Note("b", List.of(table(2, 2))));
        var article =
                new Article(Metadata.headline("With notes"), List.of(marks), notes, List.of(), List.of(), Origin.NONE);
        assertConforms(article, STYLE);
    }

    private static void assertConforms(Article article, Style style) throws IOException {
        var docx = rendered(Publication.of(article), style);
        assertFaultless(docx);
        Words.assertAllOnce(article, ArticleText.withNotesLast(article), WordText.of(docx));
    }

    /** A table without a head is the article's own wish. */
    private static void assertFaultless(byte[] docx) throws IOException {
        assertThat(CHECKER.check("it.docx", ByteSource.of(docx)))
                .filteredOn((Problem problem) -> problem.severity() != Severity.INFO)
                .isEmpty();
    }

    private static byte[] rendered(Publication publication, Style style) throws IOException {
        var out = new ByteArrayOutputStream();
        var job = RenderJob.of(publication, style, ProblemSink.NONE);
        RENDERER.render(job, out);
        return out.toByteArray();
    }

    private static Article article(Block... body) {
        return Article.of(Metadata.headline("A headline").withLanguage("en"), List.of(body));
    }

    private static Paragraph p(String... texts) {
        return Paragraph.of(
                Stream.of(texts).<dev.offprint.core.model.Inline>map(Text::new).toList());
    }

    private static Table table(int rows, int columns) {
        var body = IntStream.range(0, rows)
                .mapToObj(row -> new Table.Row(IntStream.range(0, columns)
                        .mapToObj(column -> Table.Cell.data(List.of(new Text("cell " + row + ":" + column))))
                        .toList()))
                .toList();
        return new Table(Attributes.NONE, List.of(p("A caption")), List.of(), List.of(), body, List.of());
    }
}
