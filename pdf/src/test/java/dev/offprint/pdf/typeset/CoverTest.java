// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import static dev.offprint.pdf.typeset.Specimens.article;
import static dev.offprint.pdf.typeset.Specimens.by;
import static dev.offprint.pdf.typeset.Specimens.p;
import static dev.offprint.pdf.typeset.Specimens.sections;
import static dev.offprint.pdf.typeset.Specimens.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.KitchenSink;
import dev.offprint.core.style.PageSize;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Themes;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CoverTest {
    private static final Style STYLE = Style.STANDARD.withCover(true);

    @Test
    void a_cover_says_who_and_what_and_where() {
        var lines = PageText.lines(set(by("Ada Example", article("A headline", p("Text."))), STYLE)
                .pages()
                .get(0));
        assertThat(lines).containsExactly("The Review", "A headline", "Ada Example");
    }

    @Test
    void nobody_hears_the_headline_twice() {
        var document = set(KitchenSink.article(), STYLE);
        assertThat(document.pages().get(0).items())
                .hasAtLeastOneElementOfType(Picture.class)
                .allSatisfy(item -> assertThat(item.mark()).isInstanceOf(Mark.Artifact.class));
        assertThat(document.pages().get(0).links()).isEmpty();
        assertThat(SpokenTree.of(document))
                .filteredOn(line -> line.contains(" H1 "))
                .hasSize(1);
    }

    @Test
    void folios_labels_and_contents_count_from_the_text_and_destinations_from_the_cover() {
        var document = set(sections(), STYLE.withContents(true));
        assertThat(document.pages()).extracting(Page::label).containsExactly("Cover", "1", "2", "3");
        assertThat(PageText.lines(document.pages().get(1))).contains("One | 1", "Three | 3");
        assertThat(PageText.lines(document.pages().get(3)).get(0)).endsWith("| 3");
        assertThat(PageText.outline(document.outline())).containsExactly("A headline 2", "  One 2", "  Three 4");
    }

    @Test
    void facing_pages_leave_the_back_of_the_cover_blank() {
        var document = set(sections(), STYLE.withMirrored(true));
        assertThat(document.pages()).extracting(Page::label).containsExactly("Cover", "", "1", "2", "3");
        assertThat(document.pages().get(1).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 80})
    void a_headline_of_any_length_stays_on_the_cover(int times) {
        var article = article(
                "Unwahrscheinlichkeitsbetrachtungen und anderes ".repeat(times).strip(), p("Text."));
        var style = STYLE.withTheme(Themes.largePrint()).withPage(PageSize.A5);
        var area = style.typeArea();
        for (var item : set(article, style).pages().get(0).items()) {
            if (!(item instanceof Glyphs glyphs)) continue;
            assertThat(glyphs.baseline()).isBetween(area.head(), area.head() + area.height());
            assertThat(glyphs.x() + glyphs.run().width()).isLessThan(area.inner() + area.width() + 5);
        }
    }
}
