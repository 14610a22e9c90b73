// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.offprint.core.font.Face;
import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.font.Feature;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.Caps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShaperTest {
    private final List<Problem> problems = new ArrayList<>();
    private final Shaper shaper = new Shaper(FaceCatalog.bundled(), problems::add, "story.md");
    private final Face serif = FaceCatalog.bundled().face("Source Serif 4", 400, false);

    @Test
    void letters_join_unless_they_are_tracked_parted_or_mono() {
        assertThat(glyphs("office", lettering(0, Caps.NONE))).hasSize(4);
        assertThat(glyphs("office", lettering(20, Caps.NONE))).hasSize(6);
        assertThat(glyphs("of\u200Cf\u200Cice", lettering(0, Caps.NONE))).hasSize(6);
        assertThat(shaper.speller(mono())
                        .shape("office")
                        .stretches()
                        .get(0)
                        .run()
                        .glyphs())
                .hasSize(6);
    }

    @Test
    void a_ligature_stands_for_all_its_letters() {
        var run = shape("office", Caps.NONE).stretches().get(0).run();
        assertThat(run.text(1)).isEqualTo("ffi");
        assertThat(shape("office", Caps.NONE).offsets()).hasSize(7).isSorted();
    }

    @Test
    void neighbours_are_kerned() {
        double apart = shape("A", Caps.NONE).width() + shape("V", Caps.NONE).width();
        assertThat(shape("AV", Caps.NONE).width()).isLessThan(apart - .1);
        assertThat(shape("A", Caps.NONE)
                        .stretches()
                        .get(0)
                        .kerning(shape("V", Caps.NONE).stretches().get(0)))
                .isNegative();
    }

    @Test
    void tracking_stands_behind_each_letter() {
        double plain = shaper.speller(lettering(0, Caps.CAPITALS)).shape("abc").width();
        assertThat(shaper.speller(lettering(100, Caps.CAPITALS)).shape("abc").width())
                .isCloseTo(plain + 3, within(1e-6));
    }

    @Test
    void capitals_are_other_glyphs_of_the_same_text() {
        var shaped = shape("straße", Caps.CAPITALS);
        assertThat(shaped.stretches()).hasSize(1);
        var run = shaped.stretches().get(0).run();
        assertThat(run.text()).isEqualTo("straße");
        assertThat(run.glyphs()).hasSize(7).startsWith(serif.glyph('S'), serif.glyph('T'));
        assertThat(run.text(4)).isEqualTo("ß");
        assertThat(run.text(5)).isEmpty();
    }

    @Test
    void small_capitals_come_from_the_face_or_from_smaller_capitals() {
        var run = shape("Ab", Caps.SMALL_CAPS).stretches().get(0).run();
        assertThat(run.text()).isEqualTo("Ab");
        assertThat(run.glyphs())
                .containsExactly(serif.glyph('A'), serif.substitute(Feature.SMALL_CAPITALS, serif.glyph('b')));
        var mono = shaper.speller(
                new Lettering("Source Code Pro", 400, false, 10, 0, Caps.SMALL_CAPS, List.of(), Locale.ROOT));
        assertThat(mono.shape("Ab").stretches()).extracting(Stretch::size).containsExactly(10.0, 8.0);
        assertThat(mono.shape("Ab").stretches()).extracting(s -> s.run().text()).containsExactly("A", "b");
    }

    @Test
    void a_letter_and_its_mark_become_the_composed_glyph() {
        var run = shape("e\u0301", Caps.NONE).stretches().get(0).run();
        assertThat(run.glyphs()).containsExactly(serif.glyph('é'));
        assertThat(run.text()).isEqualTo("e\u0301");
    }

    @Test
    void what_is_invisible_draws_nothing_and_is_no_problem() {
        var shaped = shape("\u200Da\uFE0Fb\u200B\u202Ec\u00AD", Caps.NONE);
        assertThat(shaped.stretches()).hasSize(1);
        assertThat(shaped.stretches().get(0).run().glyphs()).hasSize(3);
        assertThat(shaped.stretches().get(0).run().text()).isEqualTo("\u200Da\uFE0Fb\u200B\u202Ec\u00AD");
        assertThat(shape("\u200B", Caps.NONE).stretches()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void a_character_of_another_face_is_drawn_in_it() {
        var shaped = shape("a□b", Caps.NONE);
        assertThat(shaped.stretches()).hasSize(3);
        assertThat(shaped.stretches().get(1).face()).isNotSameAs(serif);
        assertThat(problems).isEmpty();
    }

    @Test
    void what_no_face_has_is_a_box_with_its_text_and_one_warning_for_each_script() {
        var shaped = shape("漢字中文 हिन्दी", Caps.NONE);
        assertThat(shaped.stretches())
                .allSatisfy(s -> assertThat(s.run().glyphs()).doesNotContain(0));
        assertThat(shaped.stretches().stream().map(s -> s.run().text()).reduce("", String::concat))
                .isEqualTo("漢字中文 हिन्दी");
        assertThat(problems).extracting(Problem::code).containsExactly("pdf.glyph.missing", "pdf.glyph.missing");
        assertThat(problems.get(0).what()).contains("Han", "漢", "U+6F22");
        assertThat(problems.get(1).what()).contains("Devanagari");
        assertThat(problems.get(0).place()).isEqualTo("story.md");
    }

    @Test
    void spaces_of_all_widths_have_a_glyph_in_every_face() {
        var mono = shaper.speller(mono()).shape("a\u3000b\u2003c\u2009d");
        assertThat(mono.stretches())
                .allSatisfy(s -> assertThat(s.run().glyphs()).doesNotContain(0));
        assertThat(shape("\u3000", Caps.NONE).width()).isCloseTo(10, within(1e-6));
        assertThat(problems).isEmpty();
    }

    private ShapedText shape(String text, Caps caps) {
        return shaper.speller(lettering(0, caps)).shape(text);
    }

    private int[] glyphs(String text, Lettering lettering) {
        return shaper.speller(lettering).shape(text).stretches().get(0).run().glyphs();
    }

    private static Lettering lettering(double tracking, Caps caps) {
        return new Lettering("Source Serif 4", 400, false, 10, tracking, caps, List.of(), Locale.ROOT);
    }

    private static Lettering mono() {
        return new Lettering("Source Code Pro", 400, false, 10, 0, Caps.NONE, List.of(), Locale.ROOT);
    }
}
