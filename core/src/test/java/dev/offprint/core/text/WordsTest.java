// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "de", "fr", "es", "it", "pt", "nl", "ru", "uk"})
    void every_language_has_every_word_and_twelve_months(String language) {
        var words = GeneratedWords.in(language);
        assertThat(words.translated()).isTrue();
        for (var word : GeneratedWord.values()) assertThat(words.get(word)).isNotBlank();
        assertThat(words.phrase("months").split(" ")).hasSize(12);
        assertThat(words.phrase("months-in-date").split(" ")).hasSize(12);
    }

    @Test
    void an_unknown_language_gets_english_and_says_so() {
        var words = GeneratedWords.in("tlh");
        assertThat(words.translated()).isFalse();
        assertThat(words.get(GeneratedWord.CONTENTS)).isEqualTo("Contents");
        assertThat(GeneratedWords.in(null).translated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 3 May 2024",
        "en-US, 'May 3, 2024'",
        "de-AT, 3. Mai 2024",
        "fr, 3 mai 2024",
        "es, 3 de mayo de 2024",
        "ru, 3 мая 2024 г.",
        ", 3 May 2024"
    })
    void days_are_printed_as_the_language_does(String language, String printed) {
        assertThat(DateWords.day(LocalDate.of(2024, 5, 3), language)).isEqualTo(printed);
    }

    @Test
    void a_month_by_itself_stands_in_the_nominative() {
        assertThat(DateWords.month(YearMonth.of(2024, 5), "ru")).isEqualTo("май 2024 г.");
    }

    @Test
    void names_are_joined_as_the_language_does() {
        assertThat(GeneratedWords.in("de").list(List.of("A", "B", "C"))).isEqualTo("A, B und C");
        assertThat(GeneratedWords.in("fr").list(List.of("A"))).isEqualTo("A");
        assertThat(GeneratedWords.in("fr").list(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ein schöner Tag!, ein-schoner-tag",
        "What’s new in Rust 1.80?, whats-new-in-rust-1-80",
        "Как начать, как-начать",
        "ペーパーバック, ペーパーバック",
        "हिन्दी में, हिन्दी-में",
        "'???', ''",
        "ISTANBUL, istanbul"
    })
    void slugs_are_lower_case_words_joined_by_hyphens(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void a_long_slug_ends_at_a_word() {
        assertThat(Slug.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(64).endsWith("-word");
        assertThat(Slug.of("w".repeat(400))).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({"'one two  three', 3", "'— 12 %', 1", "'', 0", "我们的, 3", "'don’t stop', 2"})
    void words_are_counted(String text, int count) {
        assertThat(WordCount.of(text)).isEqualTo(count);
    }

    @Test
    void scripts_decide_which_way_a_language_runs() {
        assertThat(LanguageTag.isRightToLeft("ar")).isTrue();
        assertThat(LanguageTag.isRightToLeft("fa-IR")).isTrue();
        assertThat(LanguageTag.isRightToLeft("az-Arab")).isTrue();
        assertThat(LanguageTag.isRightToLeft("ar-Latn")).isFalse();
        assertThat(LanguageTag.isRightToLeft("en-US")).isFalse();
        assertThat(LanguageTag.primary("de_AT")).isEqualTo("de");
    }
}
