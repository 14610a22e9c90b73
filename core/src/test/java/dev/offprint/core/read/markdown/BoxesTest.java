// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static dev.offprint.core.read.markdown.Written.body;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: warning A *new* way\nText.\n:::",
                ":::warning[A *new* way]\nText.\n:::",
                "::: {.warning title=\"A *new* way\"}\nText.\n:::",
                ":::warning{title=\"A *new* way\"}\nText.\n:::",
                ":::{warning} A *new* way\nText.\n:::",
                "!!! warning \"A *new* way\"\n    Text.",
                "???+ warning \"A *new* way\"\n\n    Text.",
                "> [!WARNING] A *new* way\n> Text.",
                "> [!warning]- A *new* way\n>\n> Text.",
            })
    void the_title_of_a_box_is_the_title_of_the_aside(String box) {
        assertThat(body(box + "\n\nAfter.")).isEqualTo("aside warning A {emphasis new} way\n  p Text.\np After.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'> [!faq]\n> Text.','aside box Faq\n  p Text.\n'",
        "'> [!tip]+\n> Text.','aside tip \n  p Text.\n'",
        "'> [!tip|wide] Only','aside tip Only\n'",
        "'!!! abstract\n    Text.','aside box Abstract\n  p Text.\n'",
        "'::: columns\nText.\n:::','p Text.\n'",
        "'::: details More: (so)\nText.\n:::','aside box More: (so)\n  p Text.\n'",
        "'::: note \\alpha{x}\nText.\n:::','aside note \\alpha{x}\n  p Text.\n'",
    })
    void a_kind_that_nobody_else_names_is_the_title(String box, String outline) {
        assertThat(body(box)).isEqualTo(outline);
    }

    @Test
    void what_is_set_in_below_a_box_is_in_it() {
        assertThat(body("!!! note\n    One.\n\n    - two\n\n        more\n\nThree.\n"))
                .isEqualTo("aside note \n  p One.\n  list\n  - item\n    p two\n    p more\np Three.\n");
    }

    @Test
    void tabs_have_their_titles_above_them() {
        assertThat(body("=== \"One `a`\"\n\n    Text.\n\n=== \"Two\"\n\n    More.\n"))
                .isEqualTo("p {strong One {code a}}\np Text.\np {strong Two}\np More.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!! Wow", "??? really", "He said !!! note", "=== x", "!!!", ":::foo.bar"})
    void what_opens_no_box_is_text(String line) {
        assertThat(body(line)).isEqualTo("p " + line + "\n");
    }
}
