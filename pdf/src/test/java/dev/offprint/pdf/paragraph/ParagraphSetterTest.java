// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.model.Asset;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Caps;
import dev.offprint.core.style.Colour;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Picture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphSetterTest {
    private static final Setting SERIF = Copy.serif("en");
    private static final Setting BOLD = Copy.setting("Source Serif 4", 700, "en", Caps.NONE);
    private static final Setting MONO = Copy.setting("Source Code Pro", 400, "en", Caps.NONE);
    private static final String FROG =
            "In olden times when wishing still helped one, there lived a king whose daughters "
                    + "were all beautiful; and the youngest was so beautiful that the sun itself was astonished.";

    @Test
    void english_is_justified_and_hyphenated() {
        assertThat(Copy.dump(Copy.justified(150, "en", FROG))).isEqualTo("""
                        In olden times when wishing
                        still helped one, there lived a
                        king whose daughters were all
                        beautiful; and the youngest was
                        so beautiful that the sun itself
                        was astonished.""");
    }

    @Test
    void german_compounds_are_divided_between_syllables() {
        var text = "Die Rechtsschutzversicherungsgesellschaften lehnten die Geschwindigkeitsbegrenzungsverordnung ab.";
        assertThat(Copy.dump(Copy.justified(130, "de", text))).isEqualTo("""
                        Die Rechtsschutzversiche¬
                        rungsgesellschaften lehn¬
                        ten die Geschwindigkeits¬
                        begrenzungsverordnung
                        ab.""");
    }

    @Test
    void russian_is_divided_and_no_line_begins_with_a_dash() {
        var text = "Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему. "
                + "— Почему? — спросил он её.";
        assertThat(Copy.dump(Copy.justified(150, "ru", text))).isEqualTo("""
                        Все счастливые семьи похожи
                        друг на друга, каждая несчаст¬
                        ливая семья несчастлива по-
                        своему. — Почему? — спросил
                        он её.""").doesNotContain("\n— спросил");
    }

    @Test
    void french_punctuation_stays_with_its_words() {
        var text =
                "«\u00A0Longtemps\u00A0», dit-il, je me suis couché de bonne heure\u202F; parfois « à peine » ma bougie "
                        + "éteinte, mes yeux se fermaient si vite que je n’avais pas le temps de me dire !";
        for (int measure = 60; measure < 200; measure += 7) {
            var dump = Copy.dump(Copy.justified(measure, "fr", text));
            assertThat(dump).doesNotContain("«\n", "«~\n", "\n»", "\n;", "\n!", "heure\n");
        }
        assertThat(Copy.dump(Copy.justified(150, "fr", text))).isEqualTo("""
                        «~Longtemps~», dit-il, je me suis
                        couché de bonne heure\u202F; parfois
                        « à peine » ma bougie éteinte,
                        mes yeux se fermaient si vite
                        que je n’avais pas le temps de
                        me dire !""");
    }

    @Test
    void addresses_end_lines_at_their_signs_without_a_hyphen() {
        var text = "See https://www.example.com/a/long/path/to/some_document?query=alpha&other=beta#part for more.";
        assertThat(Copy.dump(Copy.justified(120, "en", text))).isEqualTo("""
                        See https://www.example.
                        com/a/long/path/to/
                        some_document?query=
                        alpha&other=beta#part
                        for more.""").doesNotContain("¬");
    }

    @Test
    void a_word_wider_than_the_measure_is_broken_anywhere() {
        var lines = Copy.justified(60, "en", "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOP");
        assertThat(String.join("", Copy.dump(lines).split("\n")))
                .isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOP");
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.width() <= 60.5);
    }

    @Test
    void a_word_in_two_settings_stays_together_but_is_divided_like_one() {
        var spans =
                new Span[] {Copy.words("An un", SERIF), Copy.words("believ", BOLD), Copy.words("able story", SERIF)};
        for (int measure = 20; measure < 120; measure += 3) {
            var dump = Copy.dump(Copy.set(new Shape(measure, 0, Alignment.START), spans));
            if (measure > 40) assertThat(dump).doesNotContain("un\n", "un¬", "believ\n", "believ¬");
        }
        assertThat(Copy.dump(Copy.set(new Shape(60, 0, Alignment.START), spans)))
                .isEqualTo("An unbe¬\nlievable\nstory");
    }

    @Test
    void the_mark_of_a_note_stays_with_its_word_and_is_named_by_its_line() {
        var mark = new Span.Words("12", SERIF, new Owner(new Mark.Content(2), 5, 12));
        for (int measure = 40; measure < 150; measure += 4) {
            var lines = Copy.set(
                    new Shape(measure, 0, Alignment.JUSTIFY),
                    Copy.words("Once upon a time", SERIF),
                    mark,
                    Copy.words(" there was a king", SERIF));
            var line = lines.stream().filter(l -> !l.notes().isEmpty()).toList();
            assertThat(line).hasSize(1);
            assertThat(line.get(0).notes()).containsExactly(12);
            assertThat(Copy.text(line.get(0))).contains("time12");
        }
    }

    @Test
    void ragged_lines_begin_at_the_left_and_keep_their_spaces() {
        var lines = Copy.set(new Shape(150, 0, Alignment.START), Copy.words(FROG, SERIF));
        assertThat(Copy.dumpWithPlaces(lines)).isEqualTo("""
                        0.0 In olden times when wishing
                        0.0 still helped one, there lived
                        0.0 a king whose daughters were
                        0.0 all beautiful; and the youngest
                        0.0 was so beautiful that the sun
                        0.0 itself was astonished.""");
    }

    @Test
    void centred_lines_have_the_same_white_on_both_sides() {
        var lines = Copy.set(new Shape(150, 0, Alignment.CENTER), Copy.words(FROG, SERIF));
        assertThat(lines).allSatisfy(line -> assertThat(Copy.x(line)).isCloseTo(150 - line.width(), within(1e-6)));
        assertThat(Copy.set(new Shape(150, 0, Alignment.END), Copy.words(FROG, SERIF)))
                .allSatisfy(line -> assertThat(line.width()).isCloseTo(150, within(1e-6)));
    }

    @Test
    void a_negative_indent_hangs_the_first_line_out() {
        var lines = Copy.set(new Shape(150, -12, Alignment.START), Copy.words(FROG, SERIF));
        assertThat(Copy.x(lines.get(0))).isEqualTo(-12);
        assertThat(Copy.x(lines.get(1))).isZero();
        var indented = Copy.set(new Shape(150, 10, Alignment.JUSTIFY), Copy.words(FROG, SERIF));
        assertThat(Copy.x(indented.get(0))).isEqualTo(10);
        assertThat(indented.get(0).width()).isGreaterThanOrEqualTo(150 - 1e-6);
    }

    @Test
    void code_keeps_every_space_and_long_lines_go_on_at_the_left() {
        var lines = Copy.set(
                Shape.preformatted(120),
                Copy.words("  if (a)  {", MONO),
                new Span.Break(),
                new Span.Break(),
                Copy.words("    return somethingThatIsMuchLongerThanTheLine(a);", MONO));
        assertThat(Copy.dump(lines))
                .isEqualTo("  if (a)  {\n\n    return something\nThatIsMuchLongerThan\nTheLine(a);");
        assertThat(lines).allMatch(line -> line.ascent() > 0);
    }

    @Test
    void breaks_end_lines_and_two_leave_one_empty() {
        var lines = Copy.set(
                new Shape(150, 0, Alignment.JUSTIFY),
                Copy.words("Roses are red, ", SERIF),
                new Span.Break(),
                new Span.Break(),
                Copy.words("violets", SERIF),
                new Span.Break());
        assertThat(Copy.dump(lines)).isEqualTo("Roses are red,\n\nviolets");
        assertThat(lines.get(1).ascent()).isEqualTo(lines.get(0).ascent());
        assertThat(Copy.set(new Shape(150, 0, Alignment.START))).isEmpty();
    }

    @Test
    void soft_hyphens_say_where_and_leave_no_trace() {
        var text = "xyzzyq\u00ADplughq\u00ADfoobarq";
        assertThat(Copy.dump(Copy.justified(300, "en", text))).isEqualTo("xyzzyqplughqfoobarq");
        assertThat(Copy.dump(Copy.justified(70, "en", text))).isEqualTo("xyzzyqplughq¬\nfoobarq");
        assertThat(Copy.dump(Copy.justified(40, "en", "xyzzyq\u200Bplughq"))).isEqualTo("xyzzyq\nplughq");
    }

    @Test
    void a_link_over_two_lines_has_two_areas() {
        var link = new Owner(new Mark.Content(3), 7, Owner.NONE);
        var lines = Copy.set(
                new Shape(80, 0, Alignment.START),
                Copy.words("Read ", SERIF),
                new Span.Words("the whole story here", SERIF, link));
        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.links()).hasSize(1);
            assertThat(line.links().get(0).link()).isEqualTo(7);
        });
        assertThat(lines.get(0).links().get(0).area().x()).isGreaterThan(15);
        assertThat(lines.get(1).links().get(0).area().width())
                .isCloseTo(lines.get(1).width(), within(1e-6));
    }

    @Test
    void a_run_never_has_two_owners() {
        var other = new Span.Words("fi", SERIF, Owner.of(new Mark.Content(2)));
        var line = Copy.set(
                        new Shape(200, 0, Alignment.START), Copy.words("of", SERIF), other, Copy.words("x y", SERIF))
                .get(0);
        assertThat(line.items())
                .extracting(item -> ((Glyphs) item).run().text())
                .containsExactly("of", "fi", "x y");
    }

    @Test
    void bars_are_decoration_and_run_through_spaces() {
        var line = Copy.set(new Shape(200, 0, Alignment.START), Copy.words("two words", decorated()))
                .get(0);
        assertThat(line.items()).hasSize(4);
        assertThat(line.items().subList(0, 3)).allSatisfy(item -> {
            assertThat(item.mark()).isEqualTo(new Mark.Artifact(Mark.Kind.LAYOUT));
            assertThat(((Bar) item).area().width()).isCloseTo(line.width(), within(1e-6));
        });
    }

    private static Setting decorated() {
        return new Setting(
                SERIF.family(),
                400,
                false,
                10,
                0,
                Caps.NONE,
                Colour.BLACK,
                0,
                Setting.Figures.LINING,
                true,
                true,
                "en",
                true,
                Colour.WHITE);
    }

    @Test
    void a_picture_stands_on_the_baseline_and_makes_the_line_higher() {
        var asset =
                new Asset("a", "image/png", "00".repeat(32), 3, () -> new java.io.ByteArrayInputStream(new byte[3]));
        var line = Copy.set(
                        new Shape(200, 0, Alignment.START),
                        Copy.words("a ", SERIF),
                        new Span.Inset(dev.offprint.pdf.drawing.Artwork.of(asset), 20, 30, Copy.OWNER),
                        Copy.words(" b", SERIF))
                .get(0);
        assertThat(line.ascent()).isEqualTo(30);
        var picture = (Picture) line.items().get(1);
        assertThat(picture.area().y()).isEqualTo(-30);
        assertThat(line.items()).hasSize(3);
    }

    @Test
    void small_capitals_and_capitals_keep_their_text() {
        for (var caps : List.of(Caps.SMALL_CAPS, Caps.CAPITALS)) {
            var setting = Copy.setting("Source Serif 4", 400, "de", caps);
            var text = "die Straße nach Süd";
            assertThat(Copy.dump(Copy.set(new Shape(300, 0, Alignment.START), Copy.words(text, setting))))
                    .isEqualTo(text);
        }
    }

    @Test
    void the_extent_is_that_of_the_longest_word_and_of_the_whole() {
        var setter = new ParagraphSetter(FaceCatalog.bundled(), ProblemSink.NONE, "");
        var extent = setter.extent(List.of(Copy.words("a considerable thing", SERIF)));
        double word = setter.extent(List.of(Copy.words("considerable", SERIF))).natural();
        assertThat(extent.least()).isCloseTo(word, within(1e-6));
        double whole = setter.set(
                        List.of(Copy.words("a considerable thing", SERIF)), new Shape(500, 0, Alignment.START))
                .get(0)
                .width();
        assertThat(extent.natural()).isCloseTo(whole, within(1e-6));
    }

    @Test
    void punctuation_hangs_out_of_justified_text_only() {
        int hanging = 0;
        for (int measure = 140; measure < 300; measure += 10) {
            var lines = Copy.justified(measure, "en", FROG);
            for (var line : lines.subList(0, lines.size() - 1)) {
                boolean hangs = Copy.text(line).matches(".*[,.;¬-]");
                assertThat(line.width()).isBetween(measure + (hangs ? .5 : -1e-6), measure + (hangs ? 3 : 1e-6));
                if (hangs) hanging++;
            }
        }
        assertThat(hanging).isPositive();
    }
}
