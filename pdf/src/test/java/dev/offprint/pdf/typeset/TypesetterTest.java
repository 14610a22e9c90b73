// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.PageBreak;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Provenance;
import dev.offprint.core.model.Rights;
import dev.offprint.core.model.Status;
import dev.offprint.core.model.Table;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Style;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.TypesetDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TypesetterTest {
    private static final Style STYLE = Style.STANDARD;
    private static final Block NEXT_PAGE = new PageBreak(Attributes.NONE);

    /** So many lines that what follows them stands somewhere around the end of the first page. */
    static IntStream aroundAPageEnd() {
        return IntStream.rangeClosed(34, 46);
    }

    @Test
    void the_title_block_stands_over_the_text() {
        var metadata = KitchenSink.metadata().withLeadImage(null).withSummary(List.of());
        var lines = PageText.lines(set(Article.of(metadata, List.of(p("The text begins."))))
                .pages()
                .get(0));
        var title = lines.subList(0, lines.indexOf("The text begins."));
        assertThat(String.join(" ", title))
                .isEqualTo("From the workshop Everything, and the kitchen sink One article that holds every block and"
                        + " every inline of the model. Ada Example \u00B7 Photographs by Grace Sample \u00B7 Utrecht"
                        + " \u00B7 24 November 2026");
        assertThat(lines).endsWith("1");
    }

    @ParameterizedTest
    @MethodSource("aroundAPageEnd")
    void a_heading_stands_with_two_lines_of_its_text(int above) {
        var body = filling(above);
        body.add(Heading.of(1, "Crosshead"));
        body.add(p("alpha ".repeat(60)));
        var document = set(article(body));
        var page = content(document, PageText.pageOf(document, "Crosshead"));
        assertThat(page.subList(page.indexOf("Crosshead") + 1, page.size()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.startsWith("alpha"));
    }

    @ParameterizedTest
    @MethodSource("aroundAPageEnd")
    void no_paragraph_leaves_a_line_alone_on_a_page(int above) {
        var body = filling(above);
        body.add(p("alpha ".repeat(60)));
        var document = set(article(body));
        for (int page = 0; page < document.pages().size(); page++) {
            var alone = content(document, page).stream().filter(line -> line.startsWith("alpha"));
            assertThat(alone.count()).as("lines on page %d", page + 1).isNotEqualTo(1);
        }
    }

    @Test
    void notes_stand_at_the_foot_of_the_page_of_their_mark() {
        var body = new ArrayList<Block>();
        var notes = new ArrayList<Note>();
        for (int i = 1; i <= 60; i++) {
            body.add(Paragraph.of(List.of(new Text("Mark " + i + ", a line of text"), new NoteRef("n" + i))));
            notes.add(new Note("n" + i, List.of(p("Note of mark " + i + "."))));
        }
        var document = set(new Article(
                Metadata.headline("Notes").withLanguage("en"), body, notes, List.of(), List.of(), Origin.NONE));
        assertThat(document.pages()).hasSizeGreaterThan(2);
        for (int page = 0; page < document.pages().size(); page++) {
            var lines = content(document, page);
            var marks = lines.stream().filter(line -> line.startsWith("Mark")).toList();
            var below = lines.subList(lines.size() - marks.size(), lines.size());
            for (int i = 0; i < marks.size(); i++) {
                var number = marks.get(i).replaceAll("^Mark ([0-9]+),.*", "$1");
                assertThat(below.get(i)).startsWith(number + ".").endsWith("Note of mark " + number + ".");
            }
        }
    }

    @Test
    void the_head_of_a_table_is_repeated_as_an_adornment() {
        var rows = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> Table.Row.of(cell("row " + i), cell("value")))
                .toList();
        var head = Table.Row.of(
                Table.Cell.header(List.of(new Text("Column one"))), Table.Cell.header(List.of(new Text("two"))));
        var table = new Table(Attributes.NONE, List.of(), List.of(), List.of(head), rows, List.of());
        var document = set(article(List.of(table)));
        assertThat(document.pages()).hasSizeGreaterThan(2);
        for (int page = 1; page < document.pages().size(); page++) {
            assertThat(content(document, page).get(0)).startsWith("Column one").endsWith("two");
            assertThat(marks(document.pages().get(page), "Column one")).hasOnlyElementsOfType(Mark.Artifact.class);
        }
        assertThat(marks(document.pages().get(0), "Column one")).hasOnlyElementsOfType(Mark.Content.class);
    }

    @Test
    void running_heads_begin_on_the_second_page() {
        var article = threePages();
        var pages = PageText.pages(set(article));
        assertThat(pages.get(0)).startsWith("A headline").endsWith("1");
        assertThat(pages.get(1)).startsWith("A headline | The Review | 2").endsWith("On page two.");
        assertThat(pages.get(2).get(0)).isEqualTo("A headline | The Review | 3");
    }

    @Test
    void facing_pages_have_their_folios_outside() {
        var pages = PageText.pages(set(threePages(), STYLE.withMirrored(true)));
        assertThat(pages.get(1).get(0)).isEqualTo("2 | The Review | A headline");
        assertThat(pages.get(2).get(0)).isEqualTo("A headline | The Review | 3");
    }

    @Test
    void a_long_headline_is_shortened_at_a_word_in_the_running_head() {
        var long1 = "A headline that goes on and on ".repeat(5).strip();
        var article = Article.of(Metadata.headline(long1), List.of(p("One."), NEXT_PAGE, p("Two.")));
        var head = PageText.pages(set(article)).get(1).get(0);
        assertThat(head).matches("A headline that goes .*[a-zA-Z]\u2026 \\| 2");
    }

    @Test
    void headings_make_an_outline_below_the_headline() {
        var body = List.<Block>of(
                Heading.of(1, "One"),
                p("Text."),
                Heading.of(3, "Deep"),
                NEXT_PAGE,
                Heading.of(2, "Half"),
                Heading.of(1, "Two"),
                p("Text."));
        assertThat(PageText.outline(set(article(body)).outline()))
                .containsExactly("A headline 1", "  One 1", "    Deep 1", "    Half 2", "  Two 2");
    }

    @Test
    void the_contents_name_the_pages_of_the_headings() {
        var body = List.<Block>of(
                Heading.of(1, "One"), p("Text."), NEXT_PAGE, Heading.of(2, "Half"), NEXT_PAGE, Heading.of(1, "Two"));
        var lines = PageText.lines(
                set(article(body), STYLE.withContents(true)).pages().get(0));
        assertThat(lines).containsSubsequence("Contents", "One | 1", "Half | 2", "Two | 3", "One", "Text.");
    }

    @Test
    void long_contents_that_push_their_headings_on_still_name_the_right_pages() {
        var body = IntStream.rangeClosed(1, 90)
                .<Block>mapToObj(i -> Heading.of(1, "Heading " + i + "."))
                .toList();
        var document = set(article(body), STYLE.withContents(true));
        var pages = PageText.pages(document);
        var entries = pages.stream().flatMap(List::stream).filter(line -> line.matches("Heading [0-9]+\\. \\| [0-9]+"));
        assertThat(entries)
                .hasSize(90)
                .allSatisfy(entry -> assertThat(pages.get(Integer.parseInt(entry.replaceAll(".* ", "")) - 1))
                        .contains(entry.replaceAll(" \\|.*", "")));
    }

    @Test
    void the_same_article_twice_is_the_same_document() {
        var style = STYLE.withContents(true);
        assertThat(set(KitchenSink.article(), style)).isEqualTo(set(KitchenSink.article(), style));
    }

    private static TypesetDocument set(Article article) {
        return set(article, STYLE);
    }

    private static TypesetDocument set(Article article, Style style) {
        return Typesetter.set(RenderJob.of(article, style, ProblemSink.NONE));
    }

    /** The lines of a page without running head and folio. */
    private static List<String> content(TypesetDocument document, int page) {
        var lines = PageText.lines(document.pages().get(page));
        return page == 0 ? lines.subList(0, lines.size() - 1) : lines.subList(1, lines.size());
    }

    private static List<Mark> marks(Page page, String text) {
        return page.items().stream()
                .filter(item -> item instanceof Glyphs glyphs
                        && text.startsWith(glyphs.run().text().strip()))
                .map(item -> item.mark())
                .toList();
    }

    private static Article threePages() {
        var published =
                new Provenance(null, "The Review", null, null, List.of(), Rights.NONE, new Status.Usable(), null);
        return Article.of(
                Metadata.headline("A headline").withProvenance(published),
                List.of(p("On page one."), NEXT_PAGE, p("On page two."), NEXT_PAGE, p("On page three.")));
    }

    private static Article article(List<Block> body) {
        return Article.of(Metadata.headline("A headline").withLanguage("en"), body);
    }

    private static List<Block> filling(int lines) {
        return new ArrayList<>(IntStream.range(0, lines)
                .<Block>mapToObj(i -> p("Line " + i + "."))
                .toList());
    }

    private static Paragraph p(String text) {
        return Paragraph.of(text);
    }

    private static Table.Cell cell(String text) {
        return Table.Cell.data(List.of(new Text(text)));
    }
}
