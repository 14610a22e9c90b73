// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static dev.offprint.core.read.markdown.Written.body;
import static dev.offprint.core.read.markdown.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTagsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Vec<T> holds any <T>, and a Map<String, Integer> numbers.",
                "Where x<y and y>z, or x<b and c>d.",
                "Dear <your-name>, <your name>: hello.",
                "It ends with </T> or <<T>>.",
                "An Array<a> and a List<b>.",
                "Put it into a <section> or an <object>.",
                "Say cp <source> <path>.",
            })
    void what_is_no_tag_stays_as_it_is_written(String line) {
        assertThat(body(line)).isEqualTo("p " + line + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "One<br>two.,p One↵two.",
        "<b>Bold</b> and <i>more,p {strong Bold} and {emphasis more}",
        "A <note>word</note>.,p A word.",
        "Press <kbd>Enter</kbd>.,p Press {keyboard Enter}.",
    })
    void tags_stay_tags(String line, String outline) {
        assertThat(body(line)).isEqualTo(outline + "\n");
    }

    @Test
    void a_name_alone_on_its_line_is_text_too() {
        assertThat(body("<your-name>\n\nText.")).isEqualTo("p <your-name>\np Text.\n");
        assertThat(body("<p>Vec<T> text</p>")).isEqualTo("p Vec<T> text\n");
        assertThat(body("<pre>Vec<T> text</pre>")).isEqualTo("code\n  Vec<T> text\n");
    }

    @Test
    void a_component_that_closes_itself_holds_nothing() {
        assertThat(body("A <Chip/> *word* <Chip/>.\n\n<Chip/>\n\nText.")).isEqualTo("p A {emphasis word} .\np Text.\n");
    }

    @Test
    void drawings_and_formulas_have_names_of_their_own() {
        assertThat(body("<math><mi>x</mi></math> and <svg><path d=\"M0\"><circle></svg> end"))
                .endsWith(" and end\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<T>", "a<b ", "<T", "</T>", "<T/>", "<!--", "<script>", "<T a=\"", "<a><T>", "<p><T>\n"})
    void a_hundred_thousand_signs_take_no_longer_than_they_may(String sign) {
        Assertions.assertTimeout(Duration.ofMinutes(2), () -> read(sign.repeat(100_000 / sign.length())));
    }
}
