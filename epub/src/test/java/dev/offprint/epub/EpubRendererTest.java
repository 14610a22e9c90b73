// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleGenerator;
import dev.offprint.core.model.Attributes;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.CodeBlock;
import dev.offprint.core.model.Direction;
import dev.offprint.core.model.Figure;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Image;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.model.Publication;
import dev.offprint.core.model.Text;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Style;
import io.documentnode.epub4j.epub.EpubReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubRendererTest {
    @Test
    void it_is_found_as_a_service() {
        assertThat(ServiceLoader.load(ArticleRenderer.class))
                .extracting(renderer -> renderer.format().id())
                .contains("epub");
    }

    @Test
    void the_same_article_gives_the_same_bytes() {
        assertThat(OpenedEpub.of(KitchenSink.article()).bytes())
                .isEqualTo(OpenedEpub.of(KitchenSink.article()).bytes());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void epub4j_reads_back_what_we_write(long seed) throws IOException {
        var article = ArticleGenerator.article(seed);
        var epub = OpenedEpub.of(article);
        var book = new EpubReader().readEpub(new ByteArrayInputStream(epub.bytes()));
        assertThat(book.getSpine().size()).isEqualTo(2); // cover and article
        assertThat(book.getCoverPage().getHref()).isEqualTo("cover.xhtml");
        assertThat(book.getTableOfContents().size()).isPositive();
        assertThat(book.getTitle()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
    void every_word_is_kept_once_and_in_its_order(long seed) {
        var article = ArticleGenerator.article(seed);
        var text = OpenedEpub.of(article)
                .document("EPUB/article.xhtml")
                .getDocumentElement()
                .getTextContent();
        var rest = text.replaceAll("\\s+", " ");
        int at = 0;
        for (var words : ReadingOrder.of(article)) {
            int found = rest.indexOf(words, at);
            assertThat(found)
                    .as("“%s” after “%s”", words, rest.substring(Math.max(0, at - 80), at))
                    .isNotNegative();
            at = found + words.length();
        }
    }

    @Test
    void hostile_text_is_text() {
        var hostile = "</p><script>alert('1')</script> & ]]> \u0000\u0008\uD800 \uFFFF \"";
        var epub = OpenedEpub.of(Article.of(
                Metadata.headline(hostile),
                List.of(Paragraph.of(hostile), new CodeBlock(Attributes.NONE, hostile, hostile))));
        assertThat(epub.elements("script")).isEmpty();
        assertThat(epub.elements("p").get(0).getTextContent())
                .isEqualTo("</p><script>alert('1')</script> & ]]> \uFFFD\uFFFD\uFFFD \uFFFD \"");
        assertThat(epub.document("EPUB/package.opf")
                        .getElementsByTagName("dc:title")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void a_note_that_is_marked_twice_leads_back_to_both_marks() {
        var mark = new NoteRef("n");
        var epub = OpenedEpub.of(new Article(
                Metadata.headline("Notes"),
                List.of(Paragraph.of(List.of(new Text("One"), mark)), Paragraph.of(List.of(new Text("Two"), mark))),
                List.of(new Note("n", List.of(Paragraph.of("The note.")))),
                List.of(),
                List.of(),
                Origin.NONE));
        assertThat(epub.elements("a"))
                .extracting(a -> a.getAttribute("role") + " " + a.getAttribute("id") + " " + a.getAttribute("href"))
                .containsExactly(
                        "doc-noteref mark-1 #note-1",
                        "doc-noteref mark-1-2 #note-1",
                        "doc-backlink  #mark-1",
                        "doc-backlink  #mark-1-2");
        assertThat(epub.elements("aside").get(0).getAttribute("id")).isEqualTo("note-1");
    }

    @Test
    void headings_that_skip_levels_are_nested_in_the_contents() {
        var epub = OpenedEpub.of(Article.of(
                Metadata.headline("H"),
                List.of(Heading.of(3, "a"), Heading.of(6, "b"), Heading.of(2, "c"), Heading.of(1, "d"))));
        assertThat(epub.chapter())
                .contains(
                        "<h4 id=\"section\">a</h4>",
                        "aria-level=\"7\">b</h6>",
                        "<h3 id=\"section-3\">c</h3>",
                        "<h2 id=");
        assertThat(epub.file("EPUB/nav.xhtml").replaceAll("<a [^>]*>|</a>|\n", ""))
                .contains("<ol><li>H<ol><li>a<ol><li>b</li></ol></li><li>c</li><li>d</li></ol></li></ol>");
    }

    @Test
    void head_cells_name_their_column_or_row() {
        var epub = OpenedEpub.of(KitchenSink.article());
        assertThat(epub.elements("th"))
                .extracting(th -> th.getTextContent().strip() + ":" + th.getAttribute("scope"))
                .containsExactly("Kind:col", "Yields:col", "Apples:row", "Sum:row");
    }

    @Test
    void a_picture_that_nobody_described_takes_the_claim_away() {
        var described = OpenedEpub.of(picture(new AltText.Known("A disc")));
        var unknown = OpenedEpub.of(picture(new AltText.Unknown()));
        assertThat(described.file("EPUB/package.opf")).contains("alternativeText", "accessModeSufficient\">textual<");
        assertThat(unknown.file("EPUB/package.opf"))
                .doesNotContain("alternativeText", "accessModeSufficient\">textual<");
        assertThat(described.problems()).isEmpty();
        assertThat(unknown.problemCodes()).containsExactly("render.alt.unknown");
    }

    @Test
    void the_lead_image_is_the_cover() {
        assertThat(OpenedEpub.of(KitchenSink.article()).file("EPUB/package.opf"))
                .contains("href=\"images/disc.jpg\" media-type=\"image/jpeg\" properties=\"cover-image\"");
    }

    @Test
    void code_runs_from_left_to_right_among_arabic() {
        var metadata = Metadata.headline("عنوان").withLanguage("ar");
        var epub = OpenedEpub.of(Article.of(metadata, List.of(new CodeBlock(Attributes.NONE, null, "x = 1;"))));
        assertThat(epub.elements("html").get(0).getAttribute("dir")).isEqualTo("rtl");
        assertThat(epub.elements("pre").get(0).getAttribute("dir")).isEqualTo("ltr");
        assertThat(epub.file("EPUB/package.opf")).contains("page-progression-direction=\"rtl\"");
    }

    @Test
    void the_block_s_own_direction_is_kept() {
        var own = new Attributes(null, "he", Direction.RIGHT_TO_LEFT);
        var epub = OpenedEpub.of(Article.of(
                Metadata.headline("D"), List.of(new Paragraph(own, Paragraph.Role.BODY, List.of(new Text("שלום"))))));
        assertThat(epub.chapter()).contains("<p lang=\"he\" xml:lang=\"he\" dir=\"rtl\">שלום</p>");
    }

    @Test
    void an_article_longer_than_old_readers_bear_is_divided_at_its_sections() {
        var body = new ArrayList<Block>();
        for (int i = 0; i < 4; i++) {
            body.add(Heading.of(1, "Section " + i));
            body.add(Paragraph.of("many words ".repeat(10_000)));
        }
        var epub = OpenedEpub.of(Article.of(Metadata.headline("Long"), body));
        assertThat(epub.files()).containsKeys("EPUB/article.xhtml", "EPUB/article-2.xhtml");
        assertThat(epub.file("EPUB/nav.xhtml")).contains("article-2.xhtml#section-3\">Section 2<");
    }

    @Test
    void a_publication_has_a_chapter_for_each_article() {
        var articles = List.of(
                Article.of(Metadata.headline("One"), List.of(Paragraph.of("1"))),
                Article.of(Metadata.headline("Two"), List.of(Paragraph.of("2"))));
        var job = RenderJob.of(new Publication(Metadata.headline("Both"), articles), Style.STANDARD, ProblemSink.NONE);
        var epub = OpenedEpub.of(job);
        assertThat(epub.files()).containsKeys("EPUB/article.xhtml", "EPUB/article-2.xhtml");
        assertThat(epub.file("EPUB/package.opf")).contains("<dc:title>Both</dc:title>");
        assertThat(epub.file("EPUB/nav.xhtml")).contains("article.xhtml\">One<", "article-2.xhtml\">Two<");
    }

    @Test
    void what_cannot_be_shown_is_told() {
        assertThat(OpenedEpub.of(KitchenSink.article()).problemCodes())
                .doesNotContain("image.missing")
                .contains("render.math.text", "render.raw");
    }

    private static Article picture(AltText alt) {
        return new Article(
                Metadata.headline("Picture"),
                List.of(Figure.of(new Image("disc.jpg", "disc", alt))),
                List.of(),
                List.of(),
                List.of(Pictures.disc()),
                Origin.NONE);
    }
}
