// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaceTest {
    private static final String LATIN = "AzÄßñőŁẾŽ—“”„«»…•€";
    private static final String CYRILLIC = "ЖяѣЁїҐў";
    private static final String GREEK = "ΑΩάΰλΏ";

    private final FaceCatalog catalog = FaceCatalog.bundled();
    private final Face serif = catalog.face("Source Serif 4", 400, false);

    @Test
    void every_family_covers_latin_greek_and_cyrillic_in_every_weight() {
        for (var family : new String[] {"Source Serif 4", "Source Sans 3", "Source Code Pro"}) {
            for (int weight : new int[] {300, 400, 600, 700}) {
                covers(catalog.face(family, weight, false), LATIN + CYRILLIC + GREEK);
                covers(catalog.face(family, weight, true), LATIN);
            }
        }
        covers(catalog.face("Source Serif 4", 400, true), CYRILLIC + GREEK);
        covers(catalog.face("Source Sans 3", 400, true), CYRILLIC + GREEK);
    }

    private static void covers(Face face, String characters) {
        characters
                .codePoints()
                .forEach(c -> assertThat(face.glyph(c))
                        .as("%s %s", face.name(), Character.toString(c))
                        .isPositive());
    }

    @Test
    void the_nearest_face_keeps_the_slope() {
        assertThat(catalog.face("Source Serif 4", 500, false).name().weight()).isIn(400, 600);
        assertThat(catalog.face("Source Sans 3", 300, true).name().postScript()).isEqualTo("SourceSans3-Italic");
        assertThat(catalog.face("Source Code Pro", 600, true).name().postScript())
                .isEqualTo("SourceCodePro-BoldItalic");
        assertThat(catalog.face("Nowhere", 400, false)).isSameAs(serif);
    }

    @Test
    void measures_are_those_of_the_file() {
        var metrics = serif.metrics();
        assertThat(metrics.unitsPerEm()).isEqualTo(1000);
        assertThat(metrics.ascent()).isBetween(900, 1100);
        assertThat(metrics.descent()).isBetween(-400, -200);
        assertThat(metrics.capHeight()).isBetween(600, 720);
        assertThat(metrics.xHeight()).isBetween(430, 520).isLessThan(metrics.capHeight());
        assertThat(metrics.fixedPitch()).isFalse();
        assertThat(catalog.face("Source Code Pro", 400, false).metrics().fixedPitch())
                .isTrue();
        assertThat(catalog.face("Source Serif 4", 400, true).metrics().italicAngle())
                .isNegative();
    }

    @Test
    void neighbours_are_kerned() {
        assertThat(kerning('A', 'V')).isNegative();
        assertThat(kerning('T', 'o')).isNegative();
        assertThat(kerning('n', 'n')).isZero();
    }

    @Test
    void three_letters_become_the_longest_ligature() {
        var glyphs = "ffi".codePoints().map(serif::glyph).toArray();
        var ligature = serif.ligature(glyphs, 0);
        assertThat(ligature).isNotNull();
        assertThat(serif.ligature("ab".codePoints().map(serif::glyph).toArray(), 0))
                .isNull();
        assertThat(serif.ligature(glyphs, 2)).isNull();
    }

    @Test
    void features_replace_single_glyphs_where_the_face_has_them() {
        int a = serif.glyph('a');
        assertThat(serif.substitute(Feature.SMALL_CAPITALS, a)).isNotEqualTo(a);
        int seven = serif.glyph('7');
        assertThat(serif.substitute(Feature.OLD_STYLE_FIGURES, seven)).isNotEqualTo(seven);
        assertThat(serif.substitute(Feature.OLD_STYLE_FIGURES, a)).isEqualTo(a);
        assertThat("0123456789"
                        .codePoints()
                        .map(serif::glyph)
                        .map(g -> serif.substitute(Feature.TABULAR_FIGURES, g))
                        .map(serif::advance)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_character_that_no_face_has_is_found_nowhere() {
        assertThat(catalog.covering(0x4E2D, 400, false)).isNull();
        assertThat(catalog.covering(0x2192, 400, true))
                .satisfies(arrow -> assertThat(arrow.glyph(0x2192)).isPositive());
    }

    @Test
    void a_subset_is_a_face_of_its_own_with_the_same_widths_and_outlines() {
        var asked = "Aé ffiЖ".codePoints().map(serif::glyph).toArray();
        var program = serif.subset(asked);
        var tables = new Tables(program.bytes());
        assertThat(program.glyphs()[0]).isZero();
        assertThat(program.glyphs()).contains(asked);
        assertThat(tables.required("maxp").u16(4)).isEqualTo(program.glyphs().length);
        var widths = new HorizontalMetrics(
                tables.required("hmtx"), tables.required("hhea").u16(34));
        IntStream.range(0, program.glyphs().length)
                .forEach(i -> assertThat(widths.advance(i)).isEqualTo(serif.advance(program.glyphs()[i])));
        assertThat(new Bytes(program.bytes(), 0).s32(0)).isEqualTo(0x00010000);
    }

    @Test
    void a_subset_holds_a_second_glyph_0_where_it_is_asked_for() {
        var program = serif.subset(new int[] {serif.glyph('a'), 0, serif.glyph('b'), 0});
        assertThat(program.glyphs()).containsExactly(0, serif.glyph('a'), 0, serif.glyph('b'));
    }

    @Test
    void a_subset_brings_the_parts_of_its_composite_glyphs() {
        var sans = catalog.face("Source Sans 3", 400, false);
        var alone = sans.subset(new int[] {sans.glyph('ế')});
        var tables = new Tables(alone.bytes());
        var outlines = new Outlines(tables.required("glyf"), tables.required("loca"), true);
        for (int i = 0; i < alone.glyphs().length; i++) {
            CompositeGlyph.renumber(outlines.copy(i), part -> {
                assertThat(part).isLessThan(alone.glyphs().length);
                return part;
            });
        }
    }

    @Test
    void the_sum_over_a_subset_is_that_of_a_whole_file() {
        var bytes = new Bytes(serif.subset(new int[] {serif.glyph('x')}).bytes(), 0);
        int sum = 0;
        for (int at = 0; at < bytes.array().length; at += 4) sum += bytes.s32(at);
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }

    @Test
    void something_that_is_no_font_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tables(new byte[64]))
                .withMessageContaining("not a TrueType font");
    }

    private int kerning(char left, char right) {
        return serif.kerning(serif.glyph(left), serif.glyph(right));
    }
}
