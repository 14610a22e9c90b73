// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.archive.Reads;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.read.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken in an array is told, and the records around it are read. */
final class DamagedArrayTest {
    private static final String A = "{\"title\":\"A\",\"text\":\"first\"}";
    private static final String C = "{\"title\":\"C\",\"text\":\"third\"}";
    private static final String D = "{\"title\":\"D\",\"text\":\"last\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":tru}",
                "{\"title\":,}",
                "{\"title\":\"B\" \"text\":\"x\"}",
                "{\"title\":\"B\",\"text\":\"x\ny, \\\"z\\\" }] {\"}",
                "{title:\"B\",\"text\":\"x\"}",
                "{\"title\":\"B\",\"text\":\"x}",
                "{\"title\":\"B,\"text\":\"x\"}",
                "{\"title\":B\",\"text\":\"x\"}",
                "{\"title\":\"B\",\"tags\":[{\"a\":1},{\"b\":2},]}",
                "{\"title\":\"B\",\"tags\":[1,2}",
                "{\"title\":\"B\",\"of\":{\"a\":1}",
                "{\"title\":\"B\",\"n\":01,\"text\":\"} , {\"}",
                "{\"title\":\"B\",\"text\":\"\\q\"}",
                "{\"title\":\"B\"]}",
                "{\"title\":\"B\",\"text\":'x'}"
            })
    void one_broken_record_is_told_and_the_others_are_read(String broken) throws OffprintException {
        for (var between : List.of(",", ",\n", " ,\n  ")) {
            var text = "[" + between.replace(",", "") + String.join(between, A, broken, C, D) + "]";
            var reads = read(text);
            assertThat(reads)
                    .as(text)
                    .extracting(DamagedArrayTest::words)
                    .containsExactly("first", "", "third", "last");
            assertThat(reads.get(1).message())
                    .startsWith("failed: a.json:")
                    .contains("not well-formed JSON: ")
                    .endsWith("; record 2 is left out; mend the JSON there");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", " , "})
    void a_record_without_its_last_bracket_ends_before_the_next_line_of_a_record(String end) throws OffprintException {
        var open = "{\"title\":\"B\",\"of\":{\"n\":[1]},\"text\":\"b\"" + end + "\n";
        for (var start : List.of("[" + A + ",\n", "[\n" + A + ",\n")) {
            var reads = read(start + open + C + ",\n" + D + "]");
            assertThat(reads).extracting(DamagedArrayTest::words).containsExactly("first", "", "third", "last");
            assertThat(reads.get(1).message()).contains("; record 2 is left out; ");
        }
        assertThat(read("[" + open + C + ",\n" + D + "]"))
                .extracting(DamagedArrayTest::words)
                .containsExactly("", "third", "last");
    }

    @Test
    void what_is_run_together_with_a_broken_record_is_told() throws OffprintException {
        var reads = read("[" + A + ",{\"title\":\"B\",\"text\":\"b\"" + C + "," + D + "]");
        assertThat(reads).extracting(DamagedArrayTest::words).containsExactly("first", "", "last");
        assertThat(reads.get(1).message()).contains("; record 2 is left out, and what is run together with it; ");
    }

    @Test
    void the_place_is_where_it_breaks_also_behind_an_earlier_fault() throws OffprintException {
        var reads = read("[" + A + ",\n{\"n\":tru},\n{\"n\":\n  fals}, {\"n\":nul}\n]");
        assertThat(reads.get(1).message()).startsWith("failed: a.json:2:");
        assertThat(reads.get(2).message()).startsWith("failed: a.json:4:");
        assertThat(reads.get(3).message()).startsWith("failed: a.json:4:15").contains("record 4");
        assertThat(reads).hasSize(4);
    }

    @Test
    void a_record_that_is_nested_too_deeply_names_the_limit_and_the_others_are_read() throws OffprintException {
        var deep = "{\"title\":\"B\",\"text\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        var reads = read("[" + String.join(",\n", A, deep, C) + "]");
        assertThat(reads).extracting(DamagedArrayTest::words).containsExactly("first", "", "third");
        assertThat(reads.get(1).message()).startsWith("failed: a.json:2: ").contains("record 2", "--limit nesting=N");
    }

    @Test
    void arrays_without_end_in_the_place_of_a_record_cost_that_record() throws OffprintException {
        for (int depth : new int[] {3, 90, 105, 5000, 3_000_000}) {
            var closed = "[".repeat(depth) + "]".repeat(depth);
            var open = "[".repeat(depth);
            for (var between : List.of(",", ",\n")) {
                var reads = read("[" + String.join(between, A, closed, C, D) + "]");
                assertThat(reads)
                        .as("closed " + depth)
                        .extracting(DamagedArrayTest::words)
                        .containsExactlyElementsOf(
                                depth > 1000
                                        ? List.of("first", "", "third", "last")
                                        : List.of("first", "third", "last"));
            }
            var told = new ArrayList<Reads.Read>();
            var text = "[\n" + String.join(",\n", A, open, C, D) + "\n]";
            try {
                Reads.each(Reads.source("a.json", text), ReadOptions.STANDARD, told::add);
            } catch (OffprintException e) {
                assertThat(e).hasMessageContaining("it ends before it is complete");
            }
            assertThat(told)
                    .as("open " + depth)
                    .extracting(DamagedArrayTest::words)
                    .contains("first", "third", "last");
        }
    }

    @Test
    void a_record_that_is_too_large_names_the_limit_and_the_others_are_read() throws OffprintException {
        var options = ReadOptions.STANDARD.withLimits(Limits.STANDARD.with(Limit.INPUT_BYTES, 50_000));
        var large = "{\"title\":\"B\",\"text\":\"" + "long {".repeat(500_000) + "\"}";
        var reads = Reads.all(Reads.source("a.json", "[" + String.join(",", A, large, C) + "]"), options);
        assertThat(reads).extracting(DamagedArrayTest::words).containsExactly("first", "", "third");
        assertThat(reads.get(1).message()).contains("record 2", "--limit input-bytes=N");
    }

    @Test
    void a_large_record_that_breaks_at_its_end_is_passed_over() throws OffprintException {
        var large = "{\"text\":\"" + "a \\\"{[ ".repeat(500_000) + "\",\"title\":nope}";
        var reads = read("[" + String.join(",", A, large, C) + "]");
        assertThat(reads).extracting(DamagedArrayTest::words).containsExactly("first", "", "third");
    }

    @Test
    void a_missing_comma_between_records_loses_none_and_is_told_once() throws OffprintException {
        var reads = read("[" + A + C + "\n" + D + ",]");
        assertThat(reads.subList(0, 3)).extracting(DamagedArrayTest::words).containsExactly("first", "third", "last");
        assertThat(reads.get(3).message())
                .startsWith("skipped: a.json:1:")
                .contains("the records around are taken as they are");
        assertThat(reads).hasSize(4);
    }

    @Test
    void what_is_no_record_is_told_as_one() throws OffprintException {
        var reads = read("[" + A + ", oops, " + C + "]");
        assertThat(reads).extracting(DamagedArrayTest::words).containsExactly("first", "", "third");
        assertThat(reads.get(1).message()).contains("record 2 is left out");
    }

    @Test
    void arrays_below_names_and_shelves_go_on_too() throws OffprintException {
        var reads = read("{\"meta\":{\"n\":tru},\"response\":{\"docs\":[" + A + ",{\"title\":},\n" + C
                + "],\"more\":1},\"x\":2}");
        assertThat(reads.get(0).message()).contains("a.json:1:").contains("what stands there is left out");
        assertThat(reads.subList(1, 4)).extracting(DamagedArrayTest::words).containsExactly("first", "", "third");
        var ghost = read(
                "{\"db\":[{\"meta\":{\"exported_on\":1,\"version\":\"5\"},\"data\":{\"posts\":["
                        + post("1", "first") + ",{\"id\":tru}," + post("2", "third") + "],\"settings\":[{\"k\":nope}],"
                        + "\"posts_tags\":[{\"post_id\":\"2\",\"tag_id\":\"7\"}],\"tags\":[{\"id\":\"7\",\"name\":\"Sea\"}]}}]}");
        assertThat(ghost.subList(0, 3)).extracting(DamagedArrayTest::words).containsExactly("first", "", "third");
        assertThat(ghost.get(2).article().metadata().tags()).containsExactly("Sea");
        assertThat(ghost.get(3).message()).contains("what stands there is left out");
    }

    private static String post(String id, String text) {
        return "{\"id\":\"" + id + "\",\"slug\":\"s" + id + "\",\"title\":\"T\",\"status\":\"published\",\"html\":\"<p>"
                + text + "</p>\"}";
    }

    @Test
    void an_object_that_breaks_is_told_and_the_next_goes_on() throws OffprintException {
        var reads = read(A + "\n{\"title\":\"B\",\"x\":tru,\"y\":fals,\"text\":\"b\"}\n" + C);
        assertThat(reads).extracting(DamagedArrayTest::words).containsExactly("first", "", "third");
    }

    @Test
    void the_records_before_a_cut_are_read_and_the_cut_is_told() throws OffprintException {
        var reads = read("[" + A + ",\n" + C.substring(0, 20));
        assertThat(reads.get(0).words()).isEqualTo("first");
        assertThat(reads.get(1).message())
                .startsWith("failed: a.json:2")
                .contains("it ends before it is complete; record 2 is left out");
        assertThatThrownBy(() -> read("[" + A + ",\n")).hasMessageContaining("it ends before it is complete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "{\"title\":\"B\",}", "{\"title\":\"B\",\"text\":\"x\"y z\"}"})
    void a_cut_is_told_as_one_behind_a_broken_record_too(String broken) throws OffprintException {
        var text = "[" + String.join(",\n", A, broken, C);
        var told = new ArrayList<Reads.Read>();
        assertThatThrownBy(() -> Reads.each(Reads.source("a.json", text), ReadOptions.STANDARD, told::add))
                .hasMessageContaining("a.json:3:")
                .hasMessageContaining("it ends before it is complete");
        assertThat(told).extracting(DamagedArrayTest::words).containsExactly("first", "", "third");
        var inside = read(text.substring(0, text.length() - 5));
        assertThat(inside).extracting(DamagedArrayTest::words).containsExactly("first", "", "");
        assertThat(inside.get(2).message()).contains("it ends before it is complete; record 3 is left out");
    }

    @Test
    void what_no_bracket_closes_says_that_the_rest_is_not_read() throws OffprintException {
        var reads = read("[" + A + ",{\"title\":\"B\",\"tags\":[{\"x\":\"y}]}");
        assertThat(reads.get(1).message()).contains("record 2");
        assertThatThrownBy(() -> read("[" + A + "] end")).hasMessageContaining("; what follows is not read");
    }

    @Test
    void a_bracket_too_many_does_not_end_the_file() throws OffprintException {
        assertThat(read("[" + A + "]," + C + ",\n{\"n\":]1}," + D + "]"))
                .extracting(DamagedArrayTest::words)
                .startsWith("first", "third", "", "last");
    }

    /** Seeded: one byte of one record is changed, and the others are read whatever it was. */
    @Test
    void a_byte_that_changes_costs_a_record_and_its_neighbour_at_most() throws OffprintException {
        var random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            var broken = new StringBuilder("{\"title\":\"B\",\"tags\":[\"x\",{\"n\":[1,2]}],\"text\":\"b\"}");
            broken.setCharAt(1 + random.nextInt(broken.length() - 1), "\"{}[],:\\ax".charAt(random.nextInt(10)));
            var text = "[\n" + String.join(",\n", A, broken, C, D, D) + "\n]";
            var words = new ArrayList<String>();
            read(text).forEach(read -> words.add(words(read)));
            words.removeIf(String::isEmpty);
            assertThat(words).as(text).startsWith("first").endsWith("last");
        }
    }

    /** Of a record that is read; others have none. */
    private static String words(Reads.Read read) {
        return read.message().isEmpty() ? read.words() : "";
    }

    private static List<Reads.Read> read(String text) throws OffprintException {
        return Reads.all(Reads.source("a.json", text), ReadOptions.STANDARD);
    }
}
