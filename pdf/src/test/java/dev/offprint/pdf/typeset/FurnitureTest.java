// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import static dev.offprint.pdf.typeset.Specimens.NEXT_PAGE;
import static dev.offprint.pdf.typeset.Specimens.article;
import static dev.offprint.pdf.typeset.Specimens.head;
import static dev.offprint.pdf.typeset.Specimens.headed;
import static dev.offprint.pdf.typeset.Specimens.p;
import static dev.offprint.pdf.typeset.Specimens.problems;
import static dev.offprint.pdf.typeset.Specimens.sections;
import static dev.offprint.pdf.typeset.Specimens.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Pictures;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.Margins;
import dev.offprint.core.style.PageSize;
import dev.offprint.core.style.RunningHeads;
import dev.offprint.core.style.RunningLine;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Theme;
import dev.offprint.core.style.Themes;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.Picture;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FurnitureTest {
    private static final PageSize A6 = new PageSize(297.6, 419.5);

    @Test
    void a_template_says_what_stands_left_in_the_middle_and_right() {
        var document = set(sections(), headed("{publication} | {page} of {pages} | {headline}"));
        assertThat(head(document, 2)).isEqualTo("The Review | 2 of 3 | A headline");
    }

    @Test
    void a_section_is_the_last_heading_that_begins_on_the_page_or_before() {
        var document = set(sections(), headed("{section} | {page}"));
        assertThat(head(document, 2)).isEqualTo("One | 2");
        assertThat(head(document, 3)).isEqualTo("Three | 3");
    }

    @Test
    void the_section_of_the_publication_comes_before_headings() {
        var article = sections();
        var metadata = article.metadata();
        var placed = metadata.withProvenance(metadata.provenance().withSection("Science"));
        assertThat(head(set(article.withMetadata(placed), headed("{section} | {page}")), 3))
                .isEqualTo("Science | 3");
    }

    @Test
    void on_left_pages_the_ends_change_sides_and_words_keep_their_order() {
        var style = headed("{headline} | | page {page} of {pages}").withMirrored(true);
        var document = set(sections(), style);
        assertThat(head(document, 2)).isEqualTo("page 2 of 3 | A headline");
        assertThat(head(document, 3)).isEqualTo("A headline | page 3 of 3");
    }

    @Test
    void a_document_from_right_to_left_mirrors_its_furniture() {
        var article = sections();
        var hebrew = article.withMetadata(article.metadata().withLanguage("he"));
        assertThat(head(set(hebrew, headed("{headline} | {page}")), 2)).isEqualTo("2 | A headline");
        var mirrored = set(hebrew, headed("{headline} | {page}").withMirrored(true));
        assertThat(head(mirrored, 2)).isEqualTo("A headline | 2");
        assertThat(head(mirrored, 3)).isEqualTo("3 | A headline");
    }

    @Test
    void parts_that_collide_are_shortened_the_headline_first() {
        var article = article("A headline of rather many words ".repeat(3).strip(), p("One."), NEXT_PAGE, p("Two."));
        var head = head(set(article, headed("{headline} | {publication} | {headline}")), 2);
        assertThat(head).matches("A headline.*[a-z]\u2026 \\| The Review \\| A headline.*[a-z]\u2026");
    }

    @Test
    void the_first_page_of_an_article_has_lines_of_its_own() {
        var lines = PageText.lines(
                set(sections(), headed("{headline} | {page}")).pages().get(0));
        assertThat(lines).startsWith("A headline", "One").endsWith("1");
    }

    @Test
    void all_of_it_adorns() {
        var page = set(sections(), headed("{headline} | {page}")).pages().get(1);
        assertThat(outside(page, Style.STANDARD))
                .hasSizeGreaterThan(1)
                .allSatisfy(item -> assertThat(item.mark()).isEqualTo(new Mark.Artifact(Mark.Kind.HEADER)));
    }

    @Test
    void a_logo_stands_clear_of_words_and_text() {
        var heads = new RunningHeads(RunningLine.of("{logo} {headline} | {page}"), null, Pictures.disc());
        var page =
                set(sections(), Style.STANDARD.withRunningHeads(heads)).pages().get(1);
        var logo = page.items().stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .findFirst()
                .orElseThrow()
                .area();
        var words = page.items().stream()
                .filter(item ->
                        item instanceof Glyphs glyphs && glyphs.run().text().startsWith("A headline"))
                .map(Glyphs.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(logo.height()).isEqualTo(1.6 * Style.STANDARD.leading());
        assertThat(words.x()).isGreaterThan(logo.x() + logo.width() + words.size());
        assertThat(logo.y() + logo.height())
                .isLessThan(Style.STANDARD.typeArea().head() - 5);
    }

    @Test
    void a_margin_without_room_for_a_line_has_none_and_tells() {
        var style = Style.STANDARD.withMargins(Margins.all(8));
        assertThat(problems(sections(), style)).extracting(Problem::code).containsExactly("pdf.furniture.room");
    }

    static Stream<Arguments> pages() {
        return Themes.names().stream()
                .map(FurnitureTest::theme)
                .flatMap(theme -> Stream.of(PageSize.A4, PageSize.A5, A6, PageSize.LETTER)
                        .map(size -> Arguments.of(
                                theme.name(), Style.STANDARD.withTheme(theme).withPage(size))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void running_lines_stand_between_paper_and_text(String theme, Style style) {
        var foot = RunningHeads.THEME.withFoot(RunningLine.of("{headline} | {page}"));
        var page = set(sections(), style.withRunningHeads(foot)).pages().get(1);
        var area = style.typeArea();
        var baselines = outside(page, style).stream()
                .map(item -> ((Glyphs) item))
                .sorted(Comparator.comparingDouble(Glyphs::baseline))
                .toList();
        var head = baselines.get(0);
        assertThat(head.baseline() - head.size() * .7).isGreaterThan(area.head() * .2);
        assertThat(head.baseline() + head.size() * .25).isLessThan(area.head() - head.size() * .4);
        var last = baselines.get(baselines.size() - 1);
        assertThat(last.baseline() + last.size() * .25).isLessThan(page.height() - area.foot() * .2);
        assertThat(last.baseline() - last.size() * .7)
                .isGreaterThan(area.head() + area.height() - style.leading() * .5);
    }

    private static Theme theme(String name) {
        return switch (name) {
            case "journal" -> Themes.journal();
            case "broadsheet" -> Themes.broadsheet();
            default -> Themes.largePrint();
        };
    }

    /** What stands outside the text. */
    private static List<Item> outside(Page page, Style style) {
        var area = style.typeArea();
        return page.items().stream()
                .filter(item -> item instanceof Glyphs glyphs
                        && (glyphs.baseline() < area.head() || glyphs.baseline() > area.head() + area.height()))
                .toList();
    }
}
