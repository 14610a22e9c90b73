// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.json.ArticleJsonReader;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.model.Article;
import dev.offprint.core.model.Contributor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InspectTest {
    private static final String STORY =
            "Fair weather ahead\n\nBy Jane Doe\n\nIt was fair all day, and the sea was calm.\n";

    private static Article inspected(Object... options) throws IOException {
        var args = new Object[options.length + 2];
        args[0] = "inspect";
        args[1] = "-";
        System.arraycopy(options, 0, args, 2, options.length);
        var run = Session.run(STORY, Map.of(), args);
        assertThat(run.exitCode()).isZero();
        return new ArticleJsonReader(Limits.STANDARD)
                .read("x", new ByteArrayInputStream(run.out().getBytes(UTF_8)));
    }

    @Test
    void what_was_understood_is_on_standard_output_and_can_be_converted_again() throws IOException {
        var run = Session.run(STORY, Map.of(), "inspect", "-");
        assertThat(run.err()).startsWith("note: stdin:1: ");
        var again = Session.run(run.out(), Map.of(), "-", "-o", "-");
        assertThat(again.out()).startsWith("pdf|Fair weather ahead|[Jane Doe]|");
    }

    @Test
    void every_kind_of_metadata_can_be_set() throws IOException {
        var metadata = inspected(
                        "-M",
                        "kicker=Sea",
                        "-M",
                        "dek=A report",
                        "-M",
                        "date=2024-05-01",
                        "-M",
                        "tags=sea, sun",
                        "-M",
                        "tags=wind",
                        "-M",
                        "publication=The Bay",
                        "-M",
                        "section=News",
                        "-M",
                        "series=Coast",
                        "-M",
                        "url=https://example.org/1",
                        "-M",
                        "doi=10.1/x",
                        "-M",
                        "rights=CC BY",
                        "-M",
                        "my.key=7",
                        "-M",
                        "licence=https://example.org/by",
                        "-M",
                        "dateline=BAY",
                        "-M",
                        "subjects=weather")
                .metadata();
        assertThat(metadata.dates().published())
                .satisfies(d -> assertThat(d.value()).asString().startsWith("2024-05-01"));
        assertThat(metadata.tags()).containsExactly("sea", "sun", "wind");
        assertThat(metadata.subjects()).containsExactly("weather");
        assertThat(metadata.provenance().publication()).isEqualTo("The Bay");
        assertThat(metadata.provenance().section()).isEqualTo("News");
        assertThat(metadata.provenance().canonicalUrl()).isEqualTo("https://example.org/1");
        assertThat(metadata.provenance().rights().statement()).isEqualTo("CC BY");
        assertThat(metadata.provenance().rights().licenceUrl()).isEqualTo("https://example.org/by");
        assertThat(metadata.provenance().identifiers())
                .singleElement()
                .hasToString("Identifier[scheme=doi, value=10.1/x]");
        assertThat(metadata.dateline()).isEqualTo("BAY");
        assertThat(metadata.ext()).containsExactly(Map.entry("my.key", "7"));
    }

    @Test
    void an_empty_value_forgets() throws IOException {
        var metadata = inspected("-M", "author=", "-M", "title=").metadata();
        assertThat(metadata.contributors(Contributor.Role.AUTHOR)).isEmpty();
        assertThat(metadata.headlineText()).isEmpty();
    }

    @Test
    void without_clean_up_nothing_is_guessed() {
        var run = Session.run(STORY, Map.of(), "inspect", "-", "--clean-up", "off");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"By Jane Doe\"");
    }
}
