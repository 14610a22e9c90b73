// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageGuessTest {
    static Stream<Arguments> samples() {
        return TextResource.lines("languages.samples").stream()
                .map(line -> line.split("\\|", 2))
                .map(parts -> Arguments.of(parts[0], parts[1]));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void enough_words_of_a_language_tell_it_and_relatives_are_not_mistaken(String language, String text) {
        assertThat(LanguageGuess.of(text).orElse("?")).isEqualTo(language);
    }

    @Test
    void few_words_tell_nothing() {
        assertThat(LanguageGuess.of("The sea was calm and the wind had gone to the south."))
                .isEmpty();
        assertThat(LanguageGuess.of("")).isEmpty();
    }

    @Test
    void names_and_numbers_tell_nothing() {
        assertThat(LanguageGuess.of("Anna de Vries 12 Joe Miller 7 Ewa Novák 9 ".repeat(20)))
                .isEmpty();
    }
}
