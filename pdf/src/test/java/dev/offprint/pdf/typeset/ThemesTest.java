// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Aside;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Table;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.PageSize;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Theme;
import dev.offprint.core.style.Themes;
import dev.offprint.core.style.Typography;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.Picture;
import dev.offprint.pdf.page.TypesetDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the themes promise of a page. */
final class ThemesTest {
    private static final String PROSE =
            "Rarely has an article been asked to stand in so narrow a measure; what follows "
                    + "is prose enough to fill some lines, so that the columns have something to hold. ";
    private static final Style BROADSHEET = Style.STANDARD.withTheme(Themes.broadsheet());
    private static final Style LARGE_PRINT = Style.STANDARD.withTheme(Themes.largePrint());

    static Stream<Theme> themes() {
        return Stream.of(Themes.journal(), Themes.broadsheet(), Themes.largePrint());
    }

    @Test
    void the_masthead_of_a_broadsheet_is_spread_over_the_page() {
        var lines = PageText.lines(page(KitchenSink.article(), BROADSHEET));
        assertThat(lines).startsWith("The Example Review | Workshop | 24 November 2026", "From the workshop");
    }

    @Test
    void a_broadsheet_begins_with_a_large_letter_and_a_journal_with_an_ordinary_one() {
        var article = article(p(PROSE.repeat(3)), p(PROSE.repeat(3)));
        assertThat(largest(page(article, BROADSHEET), "R")).isOne();
        assertThat(largest(page(article, Style.STANDARD), "R")).isZero();
    }

    @Test
    void after_a_salutation_the_second_paragraph_begins_with_the_large_letter() {
        var page = page(article(p("Dear reader,"), p(PROSE.repeat(3))), BROADSHEET);
        assertThat(largest(page, "R")).isOne();
        assertThat(largest(page, "D")).isZero();
    }

    @Test
    void a_hairline_stands_between_columns_as_high_as_their_text() {
        var page = page(article(p(PROSE.repeat(12))), BROADSHEET);
        var area = BROADSHEET.typeArea();
        var rule = bars(page).filter(bar -> bar.area().width() < 1).toList();
        assertThat(rule).hasSize(1);
        assertThat(rule.get(0).area().x()).isCloseTo(area.inner() + area.width() / 2, within(.5));
        double lowest = glyphs(page)
                .filter(g -> g.size() == 9.5)
                .mapToDouble(Glyphs::baseline)
                .max()
                .orElse(0);
        double end = rule.get(0).area().y() + rule.get(0).area().height();
        assertThat(end).isBetween(lowest, lowest + BROADSHEET.leading());
    }

    @Test
    void three_last_lines_stay_in_one_column() {
        var page = page(article(p(PROSE.substring(0, 110))), BROADSHEET);
        double gutter = BROADSHEET.page().width() / 2;
        assertThat(glyphs(page).filter(glyphs -> glyphs.run().text().strip().length() > 1))
                .isNotEmpty()
                .allMatch(glyphs -> glyphs.x() < gutter);
    }

    @Test
    void nothing_leans_in_large_print() {
        var document = set(KitchenSink.article(), LARGE_PRINT);
        assertThat(document.pages().stream().flatMap(ThemesTest::glyphs))
                .noneMatch(glyphs -> glyphs.face().name().italic());
    }

    @Test
    void half_a_line_parts_the_paragraphs_of_large_print() {
        var baselines = glyphs(page(article(p("One."), p("Two."), p("Three.")), LARGE_PRINT))
                .filter(g -> g.run().text().matches("(One|Two|Three)\\."))
                .map(Glyphs::baseline)
                .toList();
        assertThat(baselines.get(1) - baselines.get(0)).isCloseTo(39, within(1e-6));
        assertThat(baselines.get(2) - baselines.get(1)).isCloseTo(39, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whoever_wants_no_hyphens_and_ragged_lines_gets_them_everywhere(Theme theme) {
        var style = Style.STANDARD
                .withTheme(theme)
                .withPage(PageSize.A5)
                .withTypography(Typography.THEME.withHyphenate(false).withAlignment(Alignment.START));
        var runs =
                set(wide(), style).pages().stream().flatMap(ThemesTest::glyphs).map(Glyphs::run);
        assertThat(runs).noneMatch(run -> run.text().contains("\u00AD"));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void nothing_stands_out_of_the_type_area(Theme theme) {
        for (var size : List.of(PageSize.A4, PageSize.A5)) {
            var style = Style.STANDARD.withTheme(theme).withPage(size);
            var area = style.typeArea();
            for (var article : List.of(KitchenSink.article(), wide())) {
                assertThat(set(article, style).pages().stream().flatMap(ThemesTest::glyphs))
                        .allSatisfy(g -> assertThat(g.x() + g.run().width())
                                .as(g.run().text())
                                .isLessThan(area.inner() + area.width() + g.size()));
            }
        }
    }

    @Test
    void a_table_that_is_too_wide_for_a_column_stands_over_all_of_them() {
        var page = page(wide(), BROADSHEET);
        var heads =
                glyphs(page).filter(g -> g.run().text().startsWith("Heading")).toList();
        assertThat(heads.stream().map(Glyphs::baseline).distinct()).hasSize(1);
        double last = heads.stream().mapToDouble(Glyphs::x).max().orElse(0);
        assertThat(last).isGreaterThan(BROADSHEET.page().width() / 2);
    }

    @Test
    void a_table_that_is_too_wide_for_the_page_is_told_of() {
        var problems = new ArrayList<Problem>();
        Typesetter.set(RenderJob.of(wide(), LARGE_PRINT.withPage(PageSize.A5), problems::add));
        assertThat(problems).extracting(Problem::code).containsExactly("pdf.table.narrow");
    }

    @Test
    void the_pictures_of_a_gallery_stand_side_by_side() {
        var document = set(KitchenSink.article(), Style.STANDARD);
        var rows = document.pages().stream()
                .map(page -> pictures(page).filter(p -> p.area().height() > 40).toList())
                .filter(pictures -> pictures.size() == 2)
                .toList();
        assertThat(rows).hasSize(1);
        var area = Style.STANDARD.typeArea();
        var first = rows.get(0).get(0).area();
        var second = rows.get(0).get(1).area();
        assertThat(second.y()).isEqualTo(first.y());
        assertThat(second.height()).isCloseTo(first.height(), within(1e-6));
        assertThat(first.x()).isCloseTo(area.inner(), within(1e-6));
        assertThat(second.x() + second.width()).isCloseTo(area.inner() + area.width(), within(1e-6));
    }

    @Test
    void an_aside_without_a_title_says_what_it_is() {
        var aside = new Aside(Attributes.NONE, Aside.Kind.WARNING, List.of(), List.of(p("Mind the gap.")));
        assertThat(PageText.lines(page(article(aside), Style.STANDARD)))
                .containsSubsequence("Warning", "Mind the gap.");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void lists_eight_deep_leave_room_for_words(Theme theme) {
        var style = Style.STANDARD.withTheme(theme);
        ListBlock list = ListBlock.bulleted(ListBlock.Item.of(p(PROSE)));
        for (int depth = 7; depth > 0; depth--) list = ListBlock.bulleted(ListBlock.Item.of(p("Level " + depth), list));
        var lines = PageText.lines(page(article(list), style));
        assertThat(lines.stream().filter(line -> line.matches(".*(article|measure|prose|columns).*")))
                .allSatisfy(line -> assertThat(line.split(" ")).hasSizeGreaterThan(2));
    }

    private static Article wide() {
        var heads = new ArrayList<Table.Cell>();
        var cells = new ArrayList<Table.Cell>();
        for (int i = 1; i <= 8; i++) {
            heads.add(Table.Cell.header(List.of(new Text("Heading" + i))));
            cells.add(Table.Cell.data(List.of(new Text("compatibility " + i))));
        }
        var rows = IntStream.range(0, 4).mapToObj(i -> new Table.Row(cells)).toList();
        var table = new Table(Attributes.NONE, List.of(), List.of(), List.of(new Table.Row(heads)), rows, List.of());
        return article(p(PROSE.repeat(3)), table, p(PROSE.repeat(3)));
    }

    private static long largest(Page page, String letter) {
        return glyphs(page)
                .filter(g -> g.size() > 40 && g.run().text().equals(letter))
                .count();
    }

    private static Stream<Glyphs> glyphs(Page page) {
        return page.items().stream().filter(Glyphs.class::isInstance).map(Glyphs.class::cast);
    }

    private static Stream<Bar> bars(Page page) {
        return page.items().stream().filter(Bar.class::isInstance).map(Bar.class::cast);
    }

    private static Stream<Picture> pictures(Page page) {
        return page.items().stream().filter(Picture.class::isInstance).map(Picture.class::cast);
    }

    private static Page page(Article article, Style style) {
        return set(article, style).pages().get(0);
    }

    private static TypesetDocument set(Article article, Style style) {
        return Typesetter.set(RenderJob.of(article, style, ProblemSink.NONE));
    }

    private static Article article(Block... body) {
        return Article.of(Metadata.headline("A headline").withLanguage("en"), List.of(body));
    }

    private static Paragraph p(String text) {
        return Paragraph.of(text);
    }
}
