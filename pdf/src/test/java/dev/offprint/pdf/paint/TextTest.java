// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.offprint.pdf.page.GlyphRun;
import dev.offprint.pdf.page.Mark;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Mark.Content LEAF = new Mark.Content(7);

    private final Sheet sheet = new Sheet();

    @Test
    void a_ligature_comes_back_as_its_letters() {
        draw(new int[] {glyph('o'), glyph(0xFB01), glyph('x')}, "ofix", 0, 1, 3);
        assertThat(text()).isEqualTo("ofix");
    }

    @Test
    void a_glyph_that_stands_for_different_texts_comes_back_as_each() {
        int hyphen = glyph('-');
        draw(new int[] {glyph('a'), hyphen, glyph('b'), hyphen, glyph('c'), hyphen}, "a-b\u2010c-", 0, 1, 2, 3, 4, 5);
        assertThat(text()).isEqualTo("a-b\u2010c-");
    }

    @Test
    void the_second_glyph_of_a_cluster_neither_loses_nor_doubles_letters() {
        draw(new int[] {glyph('a'), glyph(0x301), glyph('b'), glyph('a')}, "ába", 0, 1, 1, 2);
        assertThat(text().replace("\u2060", "")).isEqualTo("ába");
        assertThat(Painted.of(sheet, LEAF).content(0)).contains("/Span<</ActualText<FEFF>>>BDC");
    }

    @Test
    void in_a_run_from_right_to_left_each_glyph_stands_for_its_own_letters() {
        var run = new GlyphRun(new int[] {3, 4, 2, 1}, new double[4], new double[0], "שלוֹם", new int[] {4, 2, 1, 0});
        assertThat(IntStream.range(0, 4).mapToObj(run::text)).containsExactly("ם", "וֹ", "ל", "ש");
    }

    @Test
    void a_character_that_no_face_covers_is_drawn_as_a_stand_in_and_read_as_itself() {
        int standIn = glyph(0xFFFD);
        draw(new int[] {glyph('a'), standIn, standIn, glyph('b')}, "aठ𓀀b", 0, 1, 2, 4);
        assertThat(text()).isEqualTo("aठ𓀀b");
        assertThat(Painted.of(sheet, LEAF).content(0)).containsOnlyOnce("/Span<</ActualText<FEFF0920D80CDC00>>>BDC");
    }

    @Test
    void a_replacement_character_of_the_text_is_itself() {
        draw(new int[] {glyph(0xFFFD)}, "\uFFFD", 0);
        assertThat(text()).isEqualTo("\uFFFD");
        assertThat(Painted.of(sheet, LEAF).content(0)).doesNotContain("ActualText");
    }

    @Test
    void private_characters_are_said_beside_their_glyph() {
        draw(new int[] {glyph('a')}, "\uE000", 0);
        assertThat(Painted.of(sheet, LEAF).content(0)).contains("/Span<</ActualText<FEFFE000>>>BDC");
    }

    @Test
    void characters_that_pdf_a_forbids_are_not_mapped() {
        draw(new int[] {glyph('a'), glyph('b')}, "a\uFEFFb", 0, 2);
        assertThat(text()).isEqualTo("ab");
    }

    @Test
    void raised_glyphs_stand_above_the_baseline_and_those_after_them_do_not() {
        var run = new GlyphRun(new int[] {1, 2, 3}, new double[] {5, 5, 5}, new double[] {0, 3.5, 0}, "abc", starts(3));
        sheet.run(LEAF, Sheet.SERIF, 10, 50, 100, run);
        assertThat(Painted.of(sheet, LEAF).positions())
                .extracting(Painted.Position::y)
                .containsExactly(100.0, 96.5, 100.0);
    }

    @Test
    void glyphs_stand_where_their_advances_put_them_however_long_the_line() {
        int length = 90;
        var advances = new double[length];
        Arrays.fill(advances, 3.3337);
        var glyphs = new int[length];
        Arrays.fill(glyphs, glyph('i'));
        sheet.run(
                LEAF,
                Sheet.SERIF,
                9.25,
                50,
                100,
                new GlyphRun(glyphs, advances, new double[0], "i".repeat(length), starts(length)));
        var positions = Painted.of(sheet, LEAF).positions();
        for (int i = 0; i < length; i++) {
            assertThat(positions.get(i).x()).isCloseTo(50 + i * 3.3337, offset(.006));
        }
    }

    @Test
    void letters_that_strings_must_escape_come_back() {
        var text = new StringBuilder();
        for (int c = 0x21; c < 0x7F; c++) text.append((char) c);
        sheet.words(LEAF, Sheet.SERIF, 3, 20, 100, text.toString());
        assertThat(text()).isEqualTo(text.toString());
    }

    private static int glyph(int codePoint) {
        return Sheet.SERIF.glyph(codePoint);
    }

    private void draw(int[] glyphs, String text, int... starts) {
        var advances = new double[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) advances[i] = Sheet.SERIF.points(Sheet.SERIF.advance(glyphs[i]), 10);
        sheet.run(LEAF, Sheet.SERIF, 10, 50, 100, new GlyphRun(glyphs, advances, new double[0], text, starts));
    }

    private static int[] starts(int length) {
        var starts = new int[length];
        for (int i = 0; i < length; i++) starts[i] = i;
        return starts;
    }

    private String text() {
        return Painted.of(sheet, LEAF).text().strip();
    }
}
