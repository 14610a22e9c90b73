// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import dev.offprint.core.read.Outline;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActivityTest {
    private static final String PUBLIC = "\"https://www.w3.org/ns/activitystreams#Public\"";
    private static final String FOLLOWERS = "\"https://m.example/users/a/followers\"";

    private static List<Reads.Read> reads(String to, String cc, String more) throws IOException {
        return Reads.text(
                "outbox.json",
                "{\"orderedItems\":[{\"id\":\"https://m.example/1/activity\",\"type\":\"Create\","
                        + "\"actor\":\"https://m.example/users/a\",\"to\":[" + to + "],\"cc\":[" + cc + "],"
                        + "\"object\":{\"id\":\"https://m.example/1\",\"type\":\"Note\",\"to\":[" + to + "],\"cc\":["
                        + cc
                        + "],\"attributedTo\":\"https://m.example/users/a\",\"content\":\"<p>Hello</p>\"" + more
                        + "}}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"https://m.example/users/bob", "https://m.example/users/a/followers"})
    void what_is_not_for_everybody_is_left_out(String reader) throws IOException {
        var read = reads("\"" + reader + "\"", "", "").get(0);
        assertThat(read.message()).startsWith("skipped").contains("private").contains("--include drafts");
    }

    @Test
    void what_is_public_or_public_and_unlisted_is_taken_with_the_handle_of_its_author() throws IOException {
        for (var read : List.of(
                reads(PUBLIC, FOLLOWERS, "").get(0),
                reads(FOLLOWERS, PUBLIC, "").get(0))) {
            assertThat(read.words()).isEqualTo("Hello");
            assertThat(read.article().metadata().contributors())
                    .extracting(c -> c.name())
                    .containsExactly("@a@m.example");
        }
    }

    @Test
    void pictures_and_choices_stand_behind_the_text() throws IOException {
        var reads = reads(
                PUBLIC,
                "",
                ",\"oneOf\":[{\"type\":\"Note\",\"name\":\"Tea\"},{\"type\":\"Note\",\"name\":\"Milk\"}],"
                        + "\"attachment\":[{\"type\":\"Document\",\"mediaType\":\"image/png\","
                        + "\"url\":\"https://m.example/1.png\",\"name\":\"A cat\"}]");
        var outline = Outline.of(reads.get(0).article());
        assertThat(outline).contains("Tea").contains("Milk").contains("A cat").contains("1.png");
        assertThat(reads).hasSize(1);
    }
}
