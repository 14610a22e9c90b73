// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Outline;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {
    private static ReadResult read(String markdown) {
        return new MarkdownReader().read(Fixtures.source("a.md", markdown), ReadOptions.STANDARD);
    }

    private static String body(String markdown) {
        var outline = Outline.of(((ReadResult.Ok) read("# Head\n\n" + markdown)).article());
        return outline.substring(outline.indexOf("---\n") + 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $5, or $6 in winter.",
                "From $10-$20 or US$ 3.",
                "Set $PATH before $HOME is read.",
                "Between ~5 and ~10 of them.",
                "a ^ b, a^b and 2 == 2 == true",
                "Seen [at home @ noon].",
                "He said: ::: and went.",
                "100%% sure and 50%% not",
            })
    void signs_that_mean_nothing_stay_as_they_are(String line) {
        assertThat(body(line)).isEqualTo("p " + line + "\n");
    }

    @Test
    void a_formula_may_hold_dollars_that_are_escaped() {
        assertThat(body("Thus $x_\\$ = 3$ holds.")).isEqualTo("p Thus {math $x_\\$ = 3$} holds.\n");
    }

    @Test
    void what_is_taken_out_or_left_is_told() {
        var text = "# Head\n\nAs said [@a; @b].\n\n*[A]: Alpha\n\n[x]{.y}\n\nText. ^abcd\n";
        var codes = ((ReadResult.Ok) read(text))
                .notices().stream().map(Problem::code).toList();
        assertThat(codes)
                .contains(
                        "read.markdown.citation",
                        "read.markdown.abbreviation",
                        "read.markdown.span",
                        "read.markdown.block-name");
    }

    @Test
    void a_box_that_nothing_closes_reaches_to_the_end() {
        assertThat(body("::: note\nOne.\n\nTwo.")).isEqualTo("aside note \n  p One.\n  p Two.\n");
    }

    @Test
    void boxes_in_lists_and_lists_in_boxes_keep_their_places() {
        assertThat(body("- item\n\n  ::: tip\n  Inside.\n  :::\n- next"))
                .contains("aside tip")
                .contains("Inside.");
        assertThat(body("::: tip\n- one\n- two\n:::\n\nAfter.")).endsWith("p After.\n");
    }

    @Test
    void a_meaning_without_a_term_is_text() {
        assertThat(body(": alone")).isEqualTo("p : alone\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$",
                "==",
                "~",
                "^",
                "^[",
                ":::",
                "::: {.a}\n",
                "[x]{.a}",
                "%%",
                "x\n: y\n",
                "| a\n",
                "[@a]",
                " {.a"
            })
    void a_hundred_thousand_of_a_sign_take_no_longer_than_they_may(String sign) {
        Assertions.assertTimeout(
                Duration.ofMinutes(5), () -> read("# Head\n\n" + sign.repeat(100_000 / sign.length())));
    }

    @Test
    void every_beginning_of_a_text_reads() throws Exception {
        var text = Files.readString(Path.of("src/test/resources/dev/offprint/core/read/markdown/dialects.md"), UTF_8);
        for (int end : List.of(1, 2, 3))
            assertThat(read(text.substring(0, end))).isNotNull();
        for (int end = 60; end < text.length(); end++) {
            assertThat(read(text.substring(0, end))).as("%s characters", end).isInstanceOf(ReadResult.Ok.class);
        }
    }
}
