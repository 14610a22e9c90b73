// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Publication;
import dev.offprint.core.model.Quote;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Themes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a theme and the options of layout change in the pages. */
class ThemedEpubTest {
    private static final String LONG = "that stands at the head of a paragraph of more than a few words. ".repeat(3);

    @Test
    void a_masthead_says_publication_section_and_date_once() {
        var header = header(KitchenSink.article(), "broadsheet");
        assertThat(header)
                .startsWith("The Example Review · Workshop · 24 November 2026")
                .containsOnlyOnce("24 November 2026");
        assertThat(header(KitchenSink.article(), "journal")).doesNotContain("The Example Review");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A letter ", "Ein Buchstabe ", "Слово ", "Λόγος "})
    void a_newspaper_begins_with_a_large_letter_and_the_word_stays_whole(String start) {
        var epub = themed(article(Paragraph.of(start + LONG), Paragraph.of(start + LONG)), "broadsheet");
        assertThat(epub.chapter()).containsOnlyOnce("class=\"drop-cap\"").contains("<p class=\"drop-cap\">" + start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Quoted ", "1923 ", "حرف ", "字 ", "क "})
    void what_is_no_letter_that_can_stand_alone_is_not_enlarged(String start) {
        assertThat(themed(article(Paragraph.of(start + LONG)), "broadsheet").chapter())
                .doesNotContain("drop-cap");
    }

    @Test
    void only_the_paragraph_that_opens_a_long_text_in_a_theme_that_says_so_is_enlarged() {
        var quote = new Quote(Attributes.NONE, Quote.Kind.BLOCK, List.of(Paragraph.of("A " + LONG)), List.of());
        assertThat(themed(article(Paragraph.of("Short.")), "broadsheet").chapter())
                .doesNotContain("drop-cap");
        assertThat(themed(article(quote), "broadsheet").chapter()).doesNotContain("drop-cap");
        assertThat(themed(article(Paragraph.of("A " + LONG)), "journal").chapter())
                .doesNotContain("drop-cap");
    }

    @Test
    void numbers_of_sections_stand_in_headings_and_both_tables_of_contents() {
        var style = Style.STANDARD.withApparatus(Apparatus.STANDARD.withNumberSections(true));
        var article = article(Heading.of(1, "First"), Heading.of(2, "Inner"), Heading.of(1, "Second"));
        var epub = OpenedEpub.of(RenderJob.of(article, style, ProblemSink.NONE));
        assertThat(epub.elements("h3").get(0).getTextContent()).isEqualTo("1.1 Inner");
        assertThat(epub.file("EPUB/nav.xhtml")).contains(">1 First<", ">1.1 Inner<", ">2 Second<");
        assertThat(epub.file("EPUB/toc.ncx")).contains(">1.1 Inner<");
    }

    @Test
    void a_book_of_several_articles_says_who_wrote_each() {
        var articles = List.of(KitchenSink.article(), article(Paragraph.of("x")));
        var publication = new Publication(Metadata.headline("Both"), articles);
        var epub = OpenedEpub.of(RenderJob.of(publication, Style.STANDARD, ProblemSink.NONE));
        assertThat(epub.file("EPUB/nav.xhtml"))
                .contains("Everything, and the kitchen sink <span class=\"by\">Ada Example</span>")
                .contains(">H</a>");
        assertThat(epub.file("EPUB/toc.ncx")).contains("kitchen sink · Ada Example<");
        assertThat(epub.file("EPUB/package.opf").replaceAll("\\s+", " "))
                .contains("<itemref idref=\"cover\"/> <itemref idref=\"nav\"/> <itemref idref=\"article\"/>");
        assertThat(epub.file("EPUB/cover.svg")).contains(">Both</text>");
    }

    @Test
    void large_print_has_neither_italics_nor_small_capitals() throws OffprintException {
        var css = OpenedEpub.of(RenderJob.of(
                        KitchenSink.article(), Style.STANDARD.withTheme(Themes.named("large-print")), ProblemSink.NONE))
                .file("EPUB/style.css");
        assertThat(css).doesNotContain("italic", "small-caps;", "hyphens: auto", "drop-cap", "oldstyle");
    }

    @Test
    void what_is_said_of_accessibility_is_in_the_book_s_language() {
        var german = Article.of(Metadata.headline("Titel").withLanguage("de"), List.of(Paragraph.of("Text")));
        assertThat(OpenedEpub.of(german).file("EPUB/package.opf"))
                .contains("\"schema:accessibilitySummary\" xml:lang=\"de\">Der Text", "Außer dem Titelbild");
    }

    private static String header(Article article, String theme) {
        return themed(article, theme).elements("header").get(0).getTextContent().strip();
    }

    private static Article article(dev.offprint.core.model.Block... body) {
        return Article.of(Metadata.headline("H"), List.of(body));
    }

    private static OpenedEpub themed(Article article, String theme) {
        try {
            var style = Style.STANDARD.withTheme(Themes.named(theme));
            return OpenedEpub.of(RenderJob.of(article, style, ProblemSink.NONE));
        } catch (OffprintException e) {
            throw new AssertionError(e);
        }
    }
}
