// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.model.Metadata;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies as platforms, word processors and players write them. */
class PlatformsTest {
    static List<Path> inputs() {
        return Fixtures.of("html/platform", "html");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_body_becomes_the_article_beside_it(Path input) throws IOException {
        Fixtures.compare(input, read(input, Files.readString(input)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void every_word_of_a_body_is_in_the_article_or_in_a_notice(Path input) throws IOException {
        var html = Files.readString(input);
        var result = (ReadResult.Ok) read(input, html);
        assertThat(Fidelity.missing(Jsoup.parseBodyFragment(html).body(), result))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void every_beginning_of_a_body_is_read_or_refused(Path input) throws IOException {
        var html = Files.readString(input);
        for (int end = 1; end < html.length(); end += 41) {
            var result = read(input, html.substring(0, end));
            if (result instanceof ReadResult.Failed failed)
                assertThat(failed.problem().code()).isEqualTo("read.empty");
        }
    }

    @Test
    void what_is_left_out_is_told_with_its_words() throws IOException {
        var input = inputs().stream()
                .filter(f -> f.endsWith("substack.html"))
                .findFirst()
                .orElseThrow();
        var result = (ReadResult.Ok) read(input, Files.readString(input));
        assertThat(result.notices())
                .extracting(problem -> problem.code() + " " + problem.what())
                .contains(
                        "read.html.sign-up-left-out a box or button for signing up was left out: \"Subscribe now\"",
                        "read.html.share-left-out a bar or button for sharing or answering was left out: \"Share\"",
                        "read.html.interactive-left-out something that works only on its site was left out:"
                                + " \"Which one?\"");
    }

    private static ReadResult read(Path input, String html) {
        return HtmlFragment.read(html, Metadata.NONE, Fixtures.source(input), ReadOptions.STANDARD);
    }
}
