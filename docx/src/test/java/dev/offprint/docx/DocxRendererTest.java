// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx;

import static dev.offprint.docx.Written.p;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.ArticleGenerator;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.ListBlock;
import dev.offprint.core.model.ListBlock.Item;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.render.ArticleRenderer;
import dev.offprint.core.render.RenderJob;
import dev.offprint.core.style.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class DocxRendererTest {
    @Test
    void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(ArticleRenderer.class))
                .extracting(renderer -> renderer.format().id())
                .containsExactly("docx");
    }

    @Test
    void the_parts_of_the_kitchen_sink_stand_in_styles_of_their_own() throws IOException {
        try (var word = Written.of(KitchenSink.article()).opened()) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Kicker", "Title", "Subtitle", "Byline", "Figure", "Caption", "Abstract")
                    .contains("FirstParagraph", "BodyText", "Heading1", "Heading2", "Heading3", "ListParagraph")
                    .contains("Quote", "Attribution", "IntenseQuote", "Code", "Maths", "AsideTitle", "Aside", "Embed")
                    .contains("Question", "Answer", "Lyrics", "Correction", "AuthorNote", "Credit")
                    .contains("Bibliography", "SourceLine");
        }
    }

    @Test
    void headings_keep_their_levels_and_words() throws IOException {
        try (var word = Written.of(Heading.of(1, "One"), p("Text."), Heading.of(4, "Four"))
                .opened()) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("Heading1", "One"),
                            org.assertj.core.groups.Tuple.tuple("Heading4", "Four"));
            assertThat(word.getStyles().getStyle("Heading4").getName()).isEqualTo("heading 4");
        }
    }

    @Test
    void a_paragraph_is_indented_only_after_another() throws IOException {
        try (var word = Written.of(p("first"), p("second"), ListBlock.bulleted(Item.of(p("item"))), p("third"))
                .opened()) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsSubsequence("FirstParagraph", "BodyText", "ListParagraph", "FirstParagraph");
        }
    }

    @Test
    void lists_nest_and_each_numbered_one_counts_from_its_own_start() throws IOException {
        var inner = new ListBlock(dev.offprint.core.model.Attributes.NONE, true, 7, List.of(Item.of(p("seven"))));
        try (var word = Written.of(ListBlock.numbered(Item.of(p("one"), inner), Item.of(p("two"))))
                .opened()) {
            var items = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumID() != null)
                    .toList();
            assertThat(items).extracting(item -> item.getNumIlvl().intValue()).containsExactly(0, 1, 0);
            assertThat(items.get(0).getNumID()).isEqualTo(items.get(2).getNumID());
            assertThat(items.get(1).getNumID()).isNotEqualTo(items.get(0).getNumID());
            assertThat(items.get(1).getNumStartOverride()).isEqualTo(7);
        }
    }

    @Test
    void the_second_paragraph_of_an_item_has_no_marker_but_its_indent() throws IOException {
        try (var word =
                Written.of(ListBlock.bulleted(Item.of(p("one"), p("two")))).opened()) {
            var second = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("two"))
                    .findFirst()
                    .orElseThrow();
            assertThat(second.getNumID()).isNull();
            assertThat(second.getIndentationLeft()).isPositive();
        }
    }

    @Test
    void the_head_of_a_table_repeats_and_its_cells_span() throws IOException {
        try (var word = Written.of(KitchenSink.article()).opened()) {
            var rows = word.getTables().get(0).getRows();
            assertThat(rows).extracting(XWPFTableRow::isRepeatHeader).containsExactly(true, false, false, false);
            assertThat(rows.get(0).getCell(1).getCTTc().getTcPr().getGridSpan().getVal())
                    .isEqualTo(2);
            assertThat(rows.get(2).getCell(0).getCTTc().getTcPr().isSetVMerge()).isTrue();
        }
    }

    @Test
    void every_mark_finds_its_note_and_every_note_shows_its_number_once() throws IOException {
        var written = Written.of(KitchenSink.article());
        try (var word = written.opened()) {
            assertThat(word.getFootnotes())
                    .extracting(XWPFFootnote::getId)
                    .map(Number::intValue)
                    .contains(1, 2);
        }
        assertThat(count(written.document(), "<w:footnoteReference ")).isEqualTo(2);
        assertThat(count(written.part("word/footnotes.xml"), "<w:footnoteRef/>"))
                .isEqualTo(2);
    }

    @Test
    void a_note_that_is_marked_again_is_pointed_to() throws IOException {
        var marks = p("Marked", new NoteRef("n"), " and again", new NoteRef("n"));
        var written = Written.noted(List.of(marks), new Note("n", List.of(p("The note."))));
        assertThat(count(written.document(), "<w:footnoteReference ")).isOne();
        assertThat(written.document()).contains(" NOTEREF note_n ").contains("w:name=\"note_n\"");
    }

    @Test
    void a_note_that_nothing_marks_is_printed_at_the_end() throws IOException {
        var written = Written.noted(List.of(p("Text.")), new Note("n", List.of(p("A lonely note."))));
        try (var word = written.opened()) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).endsWith("Notes", "A lonely note.");
        }
    }

    @Test
    void the_file_says_what_it_is() throws IOException {
        try (var word = Written.of(KitchenSink.article()).opened()) {
            var properties = word.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Everything, and the kitchen sink");
            assertThat(properties.getCreator()).isEqualTo("Ada Example");
            assertThat(properties.getKeywords()).isEqualTo("Typography, tests, samples");
            assertThat(properties.getModified()).isEqualTo("2026-11-25T09:30:00Z");
        }
    }

    @Test
    void the_same_job_gives_the_same_bytes_whoever_renders_it() throws IOException {
        var first = Written.of(KitchenSink.article(), Style.STANDARD.withContents(true));
        var second = Written.of(KitchenSink.article(), Style.STANDARD.withContents(true));
        assertThat(second.bytes()).isEqualTo(first.bytes());
    }

    @Test
    void one_renderer_serves_many_threads() {
        var renderer = new DocxRenderer();
        var alone = IntStream.range(0, 40)
                .mapToObj(seed -> bytes(new DocxRenderer(), seed))
                .toList();
        var together = IntStream.range(0, 40)
                .parallel()
                .mapToObj(seed -> bytes(renderer, seed))
                .toList();
        assertThat(together).usingElementComparator(java.util.Arrays::compare).isEqualTo(alone);
    }

    @Test
    void control_characters_are_shown_and_told() throws IOException {
        var written = Written.of(p("a\u0001b\uD800c <w:t> & \"]]>"));
        try (var word = written.opened()) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("a\uFFFDb\uFFFDc <w:t> & \"]]>");
        }
        assertThat(written.codes()).containsExactly("render.character");
    }

    @Test
    void an_article_from_right_to_left_is_mirrored() throws IOException {
        var metadata = Metadata.headline("\u0645\u0631\u062D\u0628\u0627").withLanguage("ar");
        var written = Written.of(Article.of(metadata, List.of(p("\u0645\u0631\u062D\u0628\u0627 word"))));
        assertThat(written.document()).contains("<w:rtl/>").contains("<w:bidi/></w:sectPr>");
        assertThat(written.part("word/styles.xml")).contains("<w:bidi/>").contains("<w:lang w:bidi=\"ar\"/>");
    }

    private static byte[] bytes(DocxRenderer renderer, int seed) {
        var out = new ByteArrayOutputStream();
        try {
            renderer.render(RenderJob.of(ArticleGenerator.article(seed), Style.STANDARD, ProblemSink.NONE), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
