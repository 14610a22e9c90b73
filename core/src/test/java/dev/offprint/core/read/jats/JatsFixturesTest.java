// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Fixtures;
import dev.offprint.core.read.Likelihood;
import dev.offprint.core.read.Prefix;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles of several dialects and what is made of them. */
class JatsFixturesTest {
    static List<Path> inputs() {
        return Fixtures.of("jats", "xml");
    }

    private static ReadResult read(Path input) {
        return new JatsReader().read(Fixtures.source(input), ReadOptions.STANDARD);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void an_article_becomes_what_lies_beside_it(Path input) {
        Fixtures.compare(input, read(input));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void an_article_is_known_by_its_content(Path input) throws IOException {
        var bytes = Files.readAllBytes(input);
        var prefix = new Prefix("x", Arrays.copyOf(bytes, Math.min(bytes.length, Prefix.LENGTH)));
        assertThat(new JatsReader().probe(prefix)).isEqualTo(Likelihood.CERTAIN);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void every_beginning_reads_or_is_reported(Path input) throws IOException {
        var bytes = Files.readAllBytes(input);
        for (int end = 0; end < bytes.length; end += 61) {
            var result =
                    new JatsReader().read(Fixtures.source("cut.xml", Arrays.copyOf(bytes, end)), ReadOptions.STANDARD);
            assertThat(result).isNotInstanceOf(ReadResult.Skipped.class);
            if (result instanceof ReadResult.Ok ok) assertThat(ok.notices()).isNotEmpty();
        }
    }

    @Test
    void what_is_left_out_of_the_front_matter_is_told_by_name() {
        var research = inputs().stream().filter(f -> f.endsWith("research.xml")).findFirst();
        assertThat(((ReadResult.Ok) read(research.orElseThrow())).notices())
                .filteredOn(p -> p.code().equals("read.jats.front"))
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .endsWith("(abbrev-journal-title, article-categories, award-group, counts, journal-id, processing-meta,"
                        + " related-object)");
    }
}
