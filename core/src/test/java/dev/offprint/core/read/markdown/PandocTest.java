// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static dev.offprint.core.read.markdown.Written.body;
import static dev.offprint.core.read.markdown.Written.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PandocTest {
    @ParameterizedTest
    @ValueSource(strings = {"\\newpage", "\\pagebreak", "\\clearpage"})
    void a_command_for_a_new_page_breaks_it(String command) {
        assertThat(body("One.\n\n" + command + "\n\nTwo."))
                .isEqualTo(body("One.\n\n<div style=\"page-break-after: always\"></div>\n\nTwo."));
        assertThat(body("One.\n\n" + command + "\n\nTwo.")).doesNotContain("\\").doesNotContain("page:");
        assertThat(body("The " + command + " command.")).isEqualTo("p The " + command + " command.\n");
        assertThat(body("```\n" + command + "\n```")).isEqualTo("code\n  " + command + "\n");
    }

    @Test
    void the_name_of_a_formula_is_left_out_and_told() {
        assertThat(body("$$x = 1$$ {#eq:int}")).isEqualTo(body("$$x = 1$$"));
        assertThat(told("$$x = 1$$ {#eq:int}")).contains("read.markdown.attributes");
    }

    @Test
    void items_number_themselves() {
        assertThat(body("#. one\n#. two\n\nText.")).isEqualTo(body("1. one\n2. two\n\nText."));
        assertThat(body("1. one\n#. two")).isEqualTo(body("1. one\n2. two"));
        assertThat(body("(@) one\n\nText.\n\n(@) two")).isEqualTo(body("1. one\n\nText.\n\n2. two"));
        assertThat(body("```\n#. one\n(@) two\n```")).isEqualTo("code\n  #. one\n  (@) two\n");
        assertThat(body("(@jack) said #.")).isEqualTo("p (@jack) said #.\n");
    }

    @Test
    void the_text_refers_to_examples_by_their_names() {
        assertThat(body("(@) one\n(@good) two\n\nAs (@good) shows, `(@good)` is *(@good)*; (@other) is not."))
                .isEqualTo(body("1. one\n2. two\n\nAs (2) shows, `(@good)` is *(2)*; (@other) is not."));
        assertThat(body("(@jack) said so, and (@jill).")).isEqualTo("p (@jack) said so, and (@jill).\n");
    }
}
