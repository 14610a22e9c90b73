// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.archive.Reads;
import dev.offprint.core.notice.OffprintException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with JSON is said without the parser's own names. */
final class JsonWordsTest {
    private static String told(String file, String text) throws IOException {
        try {
            return Reads.text(file, text).stream().map(Reads.Read::message).collect(Collectors.joining("\n"));
        } catch (OffprintException e) {
            return e.problem().what() + e.problem().cure();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "++1",
                "+1",
                "-",
                "01",
                "-01",
                ".5",
                "1.",
                "1e",
                "1ee3",
                "0x1",
                "Infinit",
                "-Infinit",
                "nul",
                "truth",
                "'a'",
                "\"\\q\"",
                "\"\\u12\"",
                "\"a\tb\"",
                "/*a*/1",
                "//a\n1",
                "#a\n1",
                "a",
                "}",
                "]",
                ",",
                ":",
                "[1",
                "[1,]",
                "[,1]",
                "{1:1}",
                "{'a':1}",
                "{a:1}",
                "{\"a\" 1}",
                "{\"a\":1,}",
                "\u0001",
                "1}}",
                "1]",
                "\"a",
                "=",
                "1 2",
                "@",
                "`"
            })
    void no_message_has_a_class_or_a_feature(String value) throws IOException {
        for (var file : List.of("a.jsonl", "a.json")) {
            var record = "{\"title\":\"A\",\"body\":\"x\",\"n\":" + value + "}";
            var more = "{\"title\":\"B\",\"body\":\"y\"}";
            var text = file.equals("a.json") ? "[" + record + "," + more + "]" : record + "\n" + more;
            assertThat(told(file, text))
                    .doesNotContain("Feature")
                    .doesNotContain("fasterxml")
                    .doesNotContainPattern("(?<!')`(?!')")
                    .doesNotContain("enable");
        }
    }

    @Test
    void a_number_that_is_too_long_is_called_so() throws IOException {
        var record = "{\"title\":\"A\",\"body\":\"x\",\"n\":" + "9".repeat(5000) + "}";
        for (var file : List.of("a.jsonl", "a.json"))
            assertThat(told(file, record)).contains("1000 digits").doesNotContain("input-bytes");
    }

    @Test
    void two_objects_on_a_line_are_two_records() throws IOException {
        var reads = Reads.text("a.jsonl", """
                {"title":"B","body":"two"} {"title":"C","body":"three"}{"title":nope}
                {"title":"D","body":"four"}
                """);
        assertThat(reads.get(0).words()).isEqualTo("two");
        assertThat(reads.get(1).words()).isEqualTo("three");
        assertThat(reads.get(2).message()).startsWith("failed: a.jsonl:1:");
        assertThat(reads.get(3).words()).isEqualTo("four");
    }
}
