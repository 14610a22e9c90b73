// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static dev.offprint.check.Conformance.assertThatPdfOf;
import static dev.offprint.check.Conformance.assertThatUndescribedPdfOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleGenerator;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.model.Table;
import dev.offprint.core.model.Text;
import dev.offprint.core.style.Columns;
import dev.offprint.core.style.PageSize;
import dev.offprint.core.style.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each article here is held against PDF/A-2a, PDF/UA-1, its type area and its own words; see {@link Conformance}. */
final class PdfConformanceTest {
    private static final Style STYLE = Style.STANDARD;

    static Stream<Style> styles() {
        return Stream.of(
                STYLE,
                STYLE.withContents(true),
                STYLE.withColumns(Columns.of(2)),
                STYLE.withPage(PageSize.A5),
                STYLE.withMirrored(true));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void the_kitchen_sink_conforms_in_every_style(Style style) throws IOException {
        assertThatPdfOf(KitchenSink.article(), style);
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generated_articles_conform(int seed) throws IOException {
        var article = ArticleGenerator.article(seed);
        boolean described = Contents.of(article).images().stream().noneMatch(i -> i.alt() instanceof AltText.Unknown);
        if (described) assertThatPdfOf(article, STYLE);
        else assertThatUndescribedPdfOf(article, STYLE);
    }

    @Test
    void an_empty_article_is_one_page() throws IOException {
        var made = assertThatPdfOf(Article.of(Metadata.NONE, List.of()), STYLE);
        assertThat(TaggedText.pages(made.pdf())).isOne();
    }

    @Test
    void a_headline_alone_is_one_page() throws IOException {
        var made = assertThatPdfOf(Article.of(Metadata.headline("Nothing but a headline"), List.of()), STYLE);
        assertThat(TaggedText.pages(made.pdf())).isOne();
    }

    @Test
    void a_picture_without_a_known_text_keeps_the_archive_and_gives_up_the_claim() throws IOException {
        var sink = KitchenSink.article();
        var body = new ArrayList<>(sink.body());
        body.add(Figure.of(new Image("disc.img", "disc", new AltText.Unknown())));
        var made = assertThatUndescribedPdfOf(sink.withBody(body), STYLE);
        assertThat(made.codes()).contains("render.alt.unknown");
        assertThat(made.claimsAccessibility()).isFalse();
    }

    @Test
    void described_pictures_claim_accessibility() throws IOException {
        assertThat(assertThatPdfOf(KitchenSink.article(), STYLE).claimsAccessibility())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "controls \u0001 and \u0000 and \u007F within \u0085 text",
                "line \u2028 and paragraph \u2029 separators \u000B \f",
                "lone \uD800 surrogates \uDC00 here",
                "bidi \u202Ereversed\u202C controls \u2066isolated\u2069 \u200F",
                "noncharacters \uFFFF \uFDD0 and private \uE000",
                "zero\u200Bwidth\u200Dand\uFEFFmore\u00ADsoft",
                "tags \uDB40\uDC41 selectors \uFE0F keycap 1\uFE0F\u20E3",
                "z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324a\u0306l\u030Ag\u0301o",
            })
    void hostile_characters_conform(String text) throws IOException {
        assertThatPdfOf(
                new Article(
                        Metadata.headline("A " + text),
                        List.of(Heading.of(1, text), p(text), p("And so on.", text), p("")),
                        List.of(),
                        List.of(),
                        List.of(),
                        Origin.NONE),
                STYLE.withContents(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Han \u4E2D\u6587\u5B57", "Arab \u0645\u0631\u062D\u0628\u0627"})
    void a_script_without_a_face_keeps_its_text_and_warns(String text) throws IOException {
        var made = assertThatPdfOf(article(p("Before."), p(text + " after.")), STYLE);
        assertThat(made.problems())
                .filteredOn(problem -> problem.code().equals("pdf.glyph.missing"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains(text.substring(0, 3)));
    }

    @Test
    void words_and_addresses_longer_than_a_line_are_broken() throws IOException {
        var word = "incomprehensible".repeat(40);
        var unbroken = "x".repeat(900);
        var address = "https://example.org/" + "a-long_path/with?query=values&more".repeat(20);
        assertThatPdfOf(
                article(
                        Heading.of(1, word),
                        p(word),
                        p(unbroken),
                        p(address),
                        ListBlock.bulleted(ListBlock.Item.of(p(unbroken))),
                        table(1, 3, unbroken)),
                STYLE.withColumns(Columns.of(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 40})
    void a_table_with_too_many_columns_stays_on_the_page(int columns) throws IOException {
        assertThatPdfOf(article(table(3, columns, "cell")), STYLE);
    }

    @Test
    void a_row_higher_than_a_page_goes_on_overleaf() throws IOException {
        var high = IntStream.range(0, 60).<Block>mapToObj(i -> p(sentence(i))).toList();
        var row = Table.Row.of(Table.Cell.data(List.of(new Text("low"))), new Table.Cell(false, 1, 1, null, high));
        var made = assertThatPdfOf(article(p("Above."), table(List.of(row)), p("Below.")), STYLE);
        assertThat(TaggedText.pages(made.pdf())).isGreaterThan(2);
    }

    @Test
    void a_table_of_many_rows_repeats_its_head_for_the_eye_alone() throws IOException {
        assertThatPdfOf(article(table(150, 3, "cell")), STYLE);
    }

    @Test
    void lists_eight_deep_conform() throws IOException {
        Block inner = p("the deepest item of all");
        for (int depth = 8; depth > 0; depth--) {
            inner = depth % 2 == 0
                    ? ListBlock.bulleted(ListBlock.Item.of(p("depth " + depth), inner))
                    : ListBlock.numbered(ListBlock.Item.of(p("depth " + depth), inner));
        }
        assertThatPdfOf(article(inner), STYLE.withColumns(Columns.of(3)));
    }

    @Test
    void empty_lists_tables_and_items_conform() throws IOException {
        assertThatPdfOf(
                article(
                        ListBlock.bulleted(),
                        ListBlock.numbered(ListBlock.Item.of(), ListBlock.Item.of(p("one"))),
                        table(List.of()),
                        table(List.of(Table.Row.of(Table.Cell.data(List.of())))),
                        new Heading(Attributes.NONE, 1, List.of()),
                        p("The end.")),
                STYLE.withContents(true));
    }

    @Test
    void thirty_notes_conform() throws IOException {
        var body = IntStream.rangeClosed(1, 30)
                .<Block>mapToObj(i -> Paragraph.of(List.of(new Text(sentence(i)), new NoteRef("n" + i))))
                .toList();
        var notes = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Note("n" + i, List.of(p("note number " + i + ": " + sentence(i)))))
                .toList();
        assertThatPdfOf(noted(body, notes), STYLE);
        assertThatPdfOf(noted(body, notes), STYLE.withColumns(Columns.of(2)));
    }

    @Test
    void thirty_notes_in_one_paragraph_conform() throws IOException {
        var content = IntStream.rangeClosed(1, 30)
                .boxed()
                .flatMap(i -> Stream.of(new Text("word "), new NoteRef("n" + i)))
                .toList();
        var notes = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Note("n" + i, List.of(p(sentence(i)), p(sentence(i + 100)))))
                .toList();
        assertThatPdfOf(noted(List.of(Paragraph.of(List.copyOf(content))), notes), STYLE);
    }

    @Test
    void a_note_longer_than_a_page_conforms() throws IOException {
        var note = IntStream.range(0, 80).<Block>mapToObj(i -> p(sentence(i))).toList();
        var marked = Paragraph.of(List.of(new Text("Marked"), new NoteRef("n"), new Text(" text.")));
        assertThatPdfOf(noted(List.of(p("Before."), marked, p("After.")), List.of(new Note("n", note))), STYLE);
    }

    @Test
    void a_high_figure_whose_caption_has_a_note_longer_than_the_room_below_it_conforms() throws IOException {
        var caption = Paragraph.of(List.of(new Text("A caption"), new NoteRef("n"), new Text(".")));
        var image = new Image("tower.img", "tower", new AltText.Known("A tower"));
        var figure = new Figure(Attributes.NONE, image, List.of(caption), List.of());
        var note = IntStream.range(0, 12).<Block>mapToObj(i -> p(sentence(i))).toList();
        var marked = Paragraph.of(List.of(new Text("Marked"), new NoteRef("m"), new Text(" text.")));
        var article = new Article(
                Metadata.headline("Notes of a figure").withLanguage("en"),
                List.of(p("Before."), figure, figure, marked, p("After.")),
                List.of(new Note("n", note), new Note("m", List.of(p("Another note.")))),
                List.of(),
                List.of(Pictures.tower()),
                Origin.NONE);
        assertThatPdfOf(article, STYLE);
        assertThatPdfOf(article, STYLE.withColumns(Columns.of(2)));
    }

    @Test
    void notes_that_hold_nothing_and_notes_marked_twice_conform() throws IOException {
        var marks = Paragraph.of(List.of(new Text("Marked"), new NoteRef("a"), new NoteRef("b"), new NoteRef("b")));
        assertThatPdfOf(
                noted(List.of(marks), List.of(new Note("a", List.of()), new Note("b", List.of(p("Twice."))))), STYLE);
    }

    @Test
    void only_notes_conform() throws IOException {
        assertThatPdfOf(noted(List.of(), List.of(new Note("n", List.of(p("A note that nothing marks."))))), STYLE);
    }

    @Test
    void headings_that_skip_levels_conform() throws IOException {
        assertThatPdfOf(
                article(
                        Heading.of(4, "Four first"),
                        p("Text."),
                        Heading.of(1, "One"),
                        Heading.of(6, "Six"),
                        Heading.of(3, "Three"),
                        p("Text.")),
                STYLE.withContents(true));
    }

    @Test
    void headings_without_any_text_between_conform() throws IOException {
        var headings = IntStream.range(0, 120)
                .<Block>mapToObj(i -> Heading.of(1 + i % 3, "Heading number " + i))
                .toList();
        assertThatPdfOf(Article.of(Metadata.headline("Headings"), headings), STYLE.withContents(true));
    }

    private static Article article(Block... body) {
        return Article.of(Metadata.headline("A headline").withLanguage("en"), List.of(body));
    }

    private static Article noted(List<Block> body, List<Note> notes) {
        return new Article(
                Metadata.headline("With notes").withLanguage("en"), body, notes, List.of(), List.of(), Origin.NONE);
    }

    private static Paragraph p(String... texts) {
        return Paragraph.of(
                Stream.of(texts).<dev.offprint.core.model.Inline>map(Text::new).toList());
    }

    private static Table table(int rows, int columns, String word) {
        return table(IntStream.range(0, rows)
                .mapToObj(row -> new Table.Row(IntStream.range(0, columns)
                        .mapToObj(column -> Table.Cell.data(List.of(new Text(word + " " + row + ":" + column))))
                        .toList()))
                .toList());
    }

    private static Table table(List<Table.Row> rows) {
        int columns = rows.isEmpty() ? 1 : rows.get(0).cells().size();
        var head = new Table.Row(IntStream.range(0, columns)
                .mapToObj(i -> Table.Cell.header(List.of(new Text("Head " + i))))
                .toList());
        return new Table(Attributes.NONE, List.of(p("A caption")), List.of(), List.of(head), rows, List.of());
    }

    /** A sentence of some lines that no other number has. */
    private static String sentence(int number) {
        return "Sentence " + number + " says "
                + IntStream.range(0, 25)
                        .mapToObj(i -> "word" + number + "x" + i)
                        .collect(Collectors.joining(" ")) + ".";
    }
}
