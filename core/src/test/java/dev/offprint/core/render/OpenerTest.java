// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Block;
import dev.offprint.core.model.Heading;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Themes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenerTest {
    private static final Style BROADSHEET = Style.STANDARD.withTheme(Themes.broadsheet());
    private static final String LONG = "ea and land and sky and all that is between them, told at length. ".repeat(4);

    @Test
    void the_first_paragraph_opens_an_article() {
        assertThat(index(Paragraph.of("S" + LONG), Paragraph.of("T" + LONG))).contains(0);
    }

    @Test
    void after_a_salutation_the_second_paragraph_does() {
        assertThat(index(Paragraph.of("Dear reader,"), Paragraph.of("S" + LONG)))
                .contains(1);
    }

    @Test
    void no_paragraph_below_a_heading_does() {
        assertThat(index(Paragraph.of("Short."), Heading.of(1, "Part"), Paragraph.of("S" + LONG)))
                .isEmpty();
        assertThat(index(Paragraph.of("Short."), Paragraph.of("Short too."), Paragraph.of("S" + LONG)))
                .isEmpty();
    }

    @Test
    void text_that_does_not_begin_plainly_does_not() {
        assertThat(index(Paragraph.of(List.of(Styled.of(Styled.Kind.CODE, "S"), new Text(LONG)))))
                .isEmpty();
        assertThat(index()).isEmpty();
    }

    @Test
    void a_theme_without_drop_caps_has_none() {
        assertThat(Opener.of(List.of(Paragraph.of("S" + LONG)), Style.STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"S, '', S", "Ж, '', Ж", "Ω, '', Ω", "“S, “, S", "É, '', É"})
    void capitals_of_three_scripts_are_raised_and_quotes_hang_before_them(String start, String quote, String letter) {
        var initial = Opener.of(List.of(Paragraph.of(start + LONG)), BROADSHEET)
                .orElseThrow()
                .initial();
        assertThat(initial.quote()).isEqualTo(quote);
        assertThat(initial.letter()).isEqualTo(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "1", "ש", "海", "(S", "U.S. "})
    void nothing_else_is(String start) {
        assertThat(index(Paragraph.of(start + LONG))).isEmpty();
    }

    private static Optional<Integer> index(Block... body) {
        return Opener.of(List.of(body), BROADSHEET).map(Opener::index);
    }
}
