// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import static dev.offprint.pdf.typeset.Specimens.NEXT_PAGE;
import static dev.offprint.pdf.typeset.Specimens.article;
import static dev.offprint.pdf.typeset.Specimens.by;
import static dev.offprint.pdf.typeset.Specimens.head;
import static dev.offprint.pdf.typeset.Specimens.p;
import static dev.offprint.pdf.typeset.Specimens.publication;
import static dev.offprint.pdf.typeset.Specimens.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Text;
import dev.offprint.core.style.Style;
import dev.offprint.pdf.page.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PublicationTest {
    private static final Style STYLE = Style.STANDARD;

    private static final Article FIRST = by(
            "Ada Example",
            article("The first", Heading.of(1, "Alpha"), p("Text."), NEXT_PAGE, Heading.of(2, "Deep"), p("More.")));
    private static final Article SECOND = article("The second", p("Text."), NEXT_PAGE, Heading.of(1, "Beta"));

    @Test
    void each_article_begins_a_page_and_has_running_heads_of_its_own() {
        var document = set(publication(FIRST, SECOND), STYLE);
        assertThat(document.pages()).hasSize(4);
        assertThat(head(document, 2)).isEqualTo("The first | The Review | 2");
        assertThat(head(document, 3)).isEqualTo("The second");
        assertThat(head(document, 4)).isEqualTo("The second | The Review | 4");
    }

    @Test
    void contents_stand_before_all_with_the_pages_of_articles_and_their_headings() {
        var document = set(publication(FIRST, SECOND), STYLE.withContents(true));
        assertThat(PageText.lines(document.pages().get(0)))
                .containsExactly(
                        "All of it",
                        "Contents",
                        "The first | 2",
                        "Ada Example",
                        "Alpha | 2",
                        "Deep | 3",
                        "The second | 4",
                        "Beta | 5",
                        "1");
    }

    @Test
    void contents_are_tagged_as_lists_within_lists_of_links() {
        var tree = SpokenTree.of(set(publication(FIRST, SECOND), STYLE.withContents(true)));
        assertThat(tree)
                .containsSubsequence(
                        "    TOC",
                        "      TOCI",
                        "        Reference",
                        "          Link →a1-h-1 The first 2",
                        "        P Ada Example",
                        "        TOC",
                        "          TOCI",
                        "            Reference",
                        "              Link →a1-h-2 Alpha 2",
                        "            TOC",
                        "              TOCI",
                        "                Reference",
                        "                  Link →a1-h-3 Deep 3");
    }

    @Test
    void contents_of_many_pages_name_the_right_ones() {
        var articles = IntStream.rangeClosed(1, 60)
                .mapToObj(
                        i -> article("Article " + i + ".", p("Text."), NEXT_PAGE, Heading.of(1, "Part of " + i + ".")))
                .toArray(Article[]::new);
        var pages = PageText.pages(set(publication(articles), STYLE.withContents(true)));
        var entries = pages.stream().flatMap(List::stream).filter(line -> line.matches("(Art|Part).*\\. \\| [0-9]+"));
        assertThat(entries)
                .hasSize(120)
                .allSatisfy(entry -> assertThat(pages.get(Integer.parseInt(entry.replaceAll(".* ", "")) - 1))
                        .contains(entry.replaceAll(" \\|.*", "")));
    }

    @Test
    void the_outline_has_a_level_for_the_articles() {
        var untitled = Article.of(Metadata.NONE.withLanguage("en"), List.of(Heading.of(1, "Gamma"), p("Text.")));
        var document = set(publication(FIRST, SECOND, untitled), STYLE.withContents(true));
        assertThat(PageText.outline(document.outline()))
                .containsExactly(
                        "Contents 1",
                        "The first 2",
                        "  Alpha 2",
                        "    Deep 3",
                        "The second 4",
                        "  Beta 5",
                        "Untitled 6",
                        "  Gamma 6");
    }

    @Test
    void an_article_in_another_language_says_so() {
        var french = article("Le troisième", p("Du texte."));
        var metadata = french.metadata().withLanguage("fr");
        var tree = SpokenTree.of(set(publication(FIRST, french.withMetadata(metadata)), STYLE));
        assertThat(tree).contains("  Art", "  Art [fr]");
    }

    @Test
    void notes_are_counted_in_each_article() {
        var document = set(publication(noted("One"), noted("Two")), STYLE);
        assertThat(document.destinations()).containsKeys("a1-note-1", "a2-note-1");
        assertThat(PageText.lines(document.pages().get(1))).contains("1.The note of Two.");
    }

    @Test
    void a_cover_shows_title_and_authors_and_is_not_counted() {
        var document = set(
                publication(FIRST, by("Grace Sample", SECOND)),
                STYLE.withCover(true).withContents(true));
        assertThat(PageText.lines(document.pages().get(0))).containsExactly("All of it", "Ada Example", "Grace Sample");
        assertThat(document.pages()).extracting(Page::label).containsExactly("Cover", "1", "2", "3", "4", "5");
        assertThat(PageText.lines(document.pages().get(1))).contains("The first | 2", "Beta | 5");
        assertThat(SpokenTree.of(document).subList(0, 5))
                .containsExactly("Document", "  Sect", "    H1 All of it", "    P Ada Example", "    P Grace Sample");
    }

    private static Article noted(String name) {
        var text = Paragraph.of(List.of(new Text("Marked"), new NoteRef("n")));
        return new Article(
                Metadata.headline(name).withLanguage("en"),
                List.of(text),
                List.of(new Note("n", List.of(p("The note of " + name + ".")))),
                List.of(),
                List.of(),
                Origin.NONE);
    }
}
