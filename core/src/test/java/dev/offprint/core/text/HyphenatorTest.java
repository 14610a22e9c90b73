// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatorTest {
    @ParameterizedTest
    @CsvSource({
        "en, hyphenation, hy-phen-ation",
        "en, Typesetting, Type-set-ting",
        "en, table, ta-ble",
        "en-GB, university, uni-ver-sity",
        "de, Silbentrennung, Sil-ben-tren-nung",
        "de-AT, Straßenbahnhaltestelle, Stra-ßen-bahn-hal-te-stel-le",
        "fr, typographie, ty-po-gra-phie",
        "es, tipografía, ti-po-gra-fía",
        "ru, типографика, ти-по-гра-фи-ка",
        "it, tipografia, ti-po-gra-fia",
        "pt, tipografia, ti-po-gra-fia",
        "uk, незалежність, не-за-ле-жність"
    })
    void words_are_divided_as_their_language_does(String language, String word, String divided) {
        assertThat(divide(language, word)).isEqualTo(divided);
    }

    @Test
    void exceptions_of_the_pattern_file_win() {
        assertThat(divide("en", "present")).isEqualTo("present");
        assertThat(divide("en", "associates")).isEqualTo("as-so-ciates");
    }

    @Test
    void short_words_and_figures_stay_whole() {
        assertThat(divide("en", "into")).isEqualTo("into");
        assertThat(divide("en", "2024")).isEqualTo("2024");
        assertThat(divide("de", "")).isEmpty();
    }

    @Test
    void a_language_without_patterns_has_no_hyphenator() {
        assertThat(Hyphenator.of("tlh")).isEmpty();
        assertThat(Hyphenator.of("")).isEmpty();
    }

    private static String divide(String language, String word) {
        var divided = new StringBuilder(word);
        var breaks = Hyphenator.of(language).orElseThrow().breaks(word);
        for (int i = breaks.length - 1; i >= 0; i--) divided.insert(breaks[i], '-');
        return divided.toString();
    }
}
