// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx;

import static dev.offprint.docx.Written.p;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Article;
import dev.offprint.core.model.Block;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.model.Metadata;
import dev.offprint.core.model.Note;
import dev.offprint.core.model.NoteRef;
import dev.offprint.core.model.Origin;
import dev.offprint.core.model.Pictures;
import dev.offprint.core.model.Publication;
import dev.offprint.core.style.Apparatus;
import dev.offprint.core.style.RunningHeads;
import dev.offprint.core.style.RunningLine;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Themes;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class ThemesAndOptionsTest {
    private static final Style STYLE = Style.STANDARD;
    private static final Style BROADSHEET = STYLE.withTheme(Themes.broadsheet());
    private static final Style LARGE_PRINT = STYLE.withTheme(Themes.largePrint());

    @Test
    void a_broadsheet_has_a_masthead_a_drop_cap_and_ruled_columns_of_equal_length() throws IOException {
        var written = Written.of(KitchenSink.article(), BROADSHEET);
        assertThat(written.document())
                .contains("<w:framePr w:dropCap=\"drop\" w:lines=\"3\"")
                .contains("<w:cols w:num=\"2\" w:sep=\"1\"")
                .contains("</w:p><w:sectPr><w:type w:val=\"continuous\"/>");
        try (var word = written.opened()) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .startsWith("Masthead", "Kicker", "Title")
                    .containsSubsequence("DropCap", "FirstParagraph");
        }
    }

    @Test
    void nothing_in_large_print_is_italic_and_links_are_underlined() throws IOException {
        var written = Written.of(KitchenSink.article(), LARGE_PRINT);
        for (var part : List.of("word/document.xml", "word/styles.xml", "word/footnotes.xml")) {
            assertThat(written.part(part)).doesNotContain("<w:i/>").doesNotContain("<w:iCs/>");
        }
        assertThat(written.part("word/styles.xml"))
                .contains("<w:style w:type=\"character\" w:styleId=\"Emphasis\"><w:name w:val=\"Emphasis\"/>"
                        + "<w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr>")
                .contains("<w:u w:val=\"single\"/>")
                .doesNotContain("oldStyle");
    }

    @Test
    void heads_and_feet_hold_words_own_fields_and_a_picture() throws IOException {
        var heads = new RunningHeads(
                RunningLine.of("{logo} | {section} | {author}"),
                RunningLine.of("{date} | {page} of {pages}"),
                Pictures.portrait());
        var article = article("Headline", Heading.of(1, "The Section"), p("Text."));
        var written = Written.of(article, STYLE.withRunningHeads(heads));
        assertThat(written.part("word/header1.xml"))
                .contains(" STYLEREF 1 ")
                .contains("The Section")
                .contains("<w:drawing>");
        assertThat(written.part("word/_rels/header1.xml.rels")).contains("media/image1.png");
        assertThat(written.part("word/footer2.xml")).contains(" PAGE ").contains(" NUMPAGES ");
    }

    @Test
    void a_field_that_an_article_cannot_fill_takes_its_separator_with_it() throws IOException {
        var heads = RunningHeads.THEME.withHead(RunningLine.of("{author}, {date} · {headline}"));
        var written = Written.of(article("Headline", p("Text.")), STYLE.withRunningHeads(heads));
        assertThat(written.part("word/header1.xml")).contains("Headline").doesNotContain(",");
    }

    @Test
    void left_pages_turn_their_heads_around() throws IOException {
        var heads = RunningHeads.THEME.withHead(RunningLine.of("left | right"));
        var written = Written.of(
                article("Headline", p("Text.")), STYLE.withMirrored(true).withRunningHeads(heads));
        assertThat(written.part("word/settings.xml"))
                .contains("<w:mirrorMargins/>")
                .contains("<w:evenAndOddHeaders/>");
        assertThat(written.document()).contains("<w:headerReference w:type=\"even\"");
        assertThat(written.part("word/header1.xml").indexOf("left"))
                .isLessThan(written.part("word/header1.xml").indexOf(">right<"));
    }

    @Test
    void notes_at_the_end_are_words_endnotes_behind_their_heading() throws IOException {
        var apparatus = Apparatus.STANDARD.withNotes(Apparatus.NotePlacement.END);
        var written = Written.of(KitchenSink.article(), STYLE.withApparatus(apparatus));
        assertThat(written.document()).contains("<w:endnoteReference ").doesNotContain("<w:footnoteReference ");
        assertThat(written.part("word/settings.xml")).contains("<w:pos w:val=\"sectEnd\"/>");
        try (var word = written.opened()) {
            assertThat(word.getEndnotes()).hasSize(4);
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).endsWith("Notes");
        }
    }

    @Test
    void sections_are_counted_by_word_and_anew_in_each_article() throws IOException {
        var style =
                STYLE.withApparatus(Apparatus.STANDARD.withNumberSections(true)).withContents(true);
        var one = article("One", Heading.of(1, "A"), Heading.of(3, "B"), Heading.of(1, "C"));
        var written = Written.of(new Publication(Metadata.headline("Two"), List.of(one, one)), style);
        try (var word = written.opened()) {
            var counted = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumID() != null)
                    .toList();
            assertThat(counted)
                    .extracting(paragraph -> paragraph.getNumIlvl().intValue())
                    .containsExactly(0, 1, 0, 0, 1, 0);
            assertThat(counted.stream().map(XWPFParagraph::getNumID).distinct()).hasSize(2);
        }
    }

    @Test
    void headlines_of_articles_bound_together_are_headings_of_the_first_level() throws IOException {
        var article = article("Headline", Heading.of(1, "Crosshead"));
        var two = new Publication(Metadata.headline("Two"), List.of(article, article));
        var written = Written.of(two, STYLE.withContents(true).withCover(true));
        try (var word = written.opened()) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsSubsequence("Heading1", "Heading2", "Heading1", "Heading2")
                    .doesNotContain("Title");
        }
        assertThat(written.document())
                .contains(" TOC \\o \"1-2\" \\h \\z \\u ")
                .contains("<w:docPartGallery w:val=\"Cover Pages\"/>")
                .contains("<w:pStyle w:val=\"CoverTitle\"/>");
    }

    @Test
    void articles_that_say_the_same_over_their_pages_share_its_parts() throws IOException {
        var article = article("Headline", p("Text."));
        var written = Written.of(new Publication(Metadata.NONE, List.of(article, article, article)), STYLE);
        assertThat(written.document().split("<w:headerReference w:type=\"default\"", -1))
                .hasSize(4);
        assertThat(written.names())
                .filteredOn(name -> name.startsWith("word/header"))
                .hasSize(2);
    }

    @Test
    void notes_are_counted_anew_in_each_article() throws IOException {
        var note = new Note("n", List.of(p("The note.")));
        var marked = new Article(
                Metadata.headline("Noted"),
                List.of(p("Text", new NoteRef("n"), " and again", new NoteRef("n"))),
                List.of(note),
                List.of(),
                List.of(),
                Origin.NONE);
        var written = Written.of(new Publication(Metadata.NONE, List.of(marked, marked)), STYLE);
        assertThat(written.document())
                .contains("<w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr>")
                .contains("w:id=\"2\"")
                .doesNotContain("<w:t>2</w:t>");
    }

    private static Article article(String headline, Block... body) {
        return Article.of(Metadata.headline(headline).withLanguage("en"), List.of(body));
    }
}
