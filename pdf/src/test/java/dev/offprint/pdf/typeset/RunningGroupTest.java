// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.style.RunningText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RunningGroupTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{headline}, {publication}; H, P",
                "{headline} ({date}); H",
                "{date}, {headline}; H",
                "{headline}, {date}; H",
                "{headline} · {date} · {publication}; H · P",
                "{date} · {author} · {headline}; H",
                "{headline} · {date} · {author}; H",
                "{headline} · {date} · {author} · {publication}; H · P",
                "by {author}; \"\"",
                "({date}); \"\"",
                "{date}, page {page}; page 7",
                "page {page} of {pages}; page 7 of 9",
                "— {page} —; — 7 —",
                "A  \t word; A word",
                "{headline} ({date}) {page}; H 7",
            })
    void empty_fields_take_their_separators_along(String template, String printed) {
        assertThat(filled(template)).isEqualTo(printed);
    }

    private static String filled(String template) {
        return RunningLineFiller.fill(RunningText.of(template), RunningGroupTest::words).groups().stream()
                .map(group -> group.stream().map(RunningPart.Bit::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }

    private static String words(RunningText.Field field) {
        return switch (field) {
            case HEADLINE -> "H";
            case PUBLICATION -> "P";
            case PAGE -> "7";
            case PAGES -> "9";
            case SECTION, AUTHOR, DATE, LOGO -> "";
        };
    }
}
