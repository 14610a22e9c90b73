// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.style.Alignment;
import dev.offprint.pdf.page.Glyphs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DropCapTest {
    private static final double LEADING = 12;
    private static final String TEXT = " olden times when wishing still helped one, there lived a king whose daughters"
            + " were all beautiful; and the youngest was so beautiful that the sun itself was astonished.";

    @Test
    void the_first_lines_begin_beside_the_letter() {
        assertThat(Copy.dumpWithPlaces(opening("In" + TEXT).orElseThrow())).isEqualTo("""
                        -1.4 In olden times when wish¬
                        18.1 ing still helped one, there
                        18.1 lived a king whose daugh¬
                        0.0 ters were all beautiful; and the
                        0.0 youngest was so beautiful that
                        0.0 the sun itself was astonished.""");
    }

    @Test
    void the_letter_reaches_from_the_capitals_of_the_first_line_to_the_last_baseline_beside_it() {
        var letter = glyphs(opening("In" + TEXT).orElseThrow()).findFirst().orElseThrow();
        double capital = letter.face().points(letter.face().metrics().capHeight(), 1);
        assertThat(letter.baseline()).isEqualTo(2 * LEADING);
        assertThat(letter.size() * capital).isCloseTo(2 * LEADING + 10 * capital, within(1e-6));
    }

    @Test
    void whoever_copies_the_text_gets_whole_words() {
        assertThat(glyphs(opening("\u201CIn" + TEXT).orElseThrow())
                        .map(Glyphs::spoken)
                        .limit(3))
                .containsExactly("", "", "\u201CIn");
        var ofOneLetter = opening("A" + TEXT).orElseThrow();
        assertThat(glyphs(ofOneLetter).map(Glyphs::spoken).limit(2)).containsExactly("", "A olden");
    }

    @Test
    void a_quotation_mark_hangs_out() {
        var quote = glyphs(opening("\u201CIn" + TEXT).orElseThrow()).findFirst().orElseThrow();
        assertThat(quote.x()).isNegative();
        assertThat(quote.size()).isEqualTo(10);
        assertThat(quote.baseline()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in", "1n", "-In", "\u05D0\u05D1", "\u4E00\u4E8C", "I.", ""})
    void only_a_capital_of_a_word_grows(String beginning) {
        assertThat(opening(beginning + TEXT)).isEmpty();
    }

    @Test
    void greek_and_cyrillic_have_them_too() {
        assertThat(opening("\u0412\u0441\u0435" + TEXT)).isPresent();
        assertThat(opening("\u0395\u03BD" + TEXT)).isPresent();
    }

    @Test
    void a_paragraph_of_fewer_lines_has_none() {
        assertThat(opening("In olden times when wishing still helped.")).isEmpty();
    }

    private static Stream<Glyphs> glyphs(List<SetLine> lines) {
        return lines.get(0).items().stream().filter(Glyphs.class::isInstance).map(Glyphs.class::cast);
    }

    private static Optional<List<SetLine>> opening(String text) {
        var setter = new ParagraphSetter(FaceCatalog.bundled(), ProblemSink.NONE, "");
        var spans = List.<Span>of(Copy.words(text, Copy.serif("en")));
        return setter.opening(spans, new Shape(150, 0, Alignment.JUSTIFY), 3, LEADING);
    }
}
