// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.records;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.offprint.archive.Reads;
import dev.offprint.archive.records.rows.TableRows;
import dev.offprint.core.limits.Limit;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadOptions;
import dev.offprint.core.read.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken in a table costs the row that it is in. */
final class DamagedTableTest {
    private static final String UNCLOSED =
            "failed: t.csv:2: a quote is not closed; the row is left out, and the next line goes on;"
                    + " close the quote, and double quotes inside of fields";

    @ParameterizedTest
    @ValueSource(
            strings = {"B,b\nC,c\n", "B,\"b\"\nC,\"c, c\"\n", "\"B\",\"\"\"b\"\"\"\n\"C\",c\n", "B,5\" b\nC,\"c\nd\""})
    void a_quote_that_is_not_closed_costs_its_row_only(String below) throws OffprintException {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var reads = Reads.text("t.csv", ("title,text\nA,\"first\n" + below).replace("\n", end));
            assertThat(reads).extracting(Reads.Read::told).containsExactly(UNCLOSED, "B", "C");
        }
    }

    @Test
    void what_may_belong_to_a_row_above_is_no_article() throws OffprintException {
        var reads = Reads.text("t.csv", "title,text\nA,\"first\nsecond\n\"B\",\"b\"\nC\n");
        assertThat(reads.get(0).told()).isEqualTo(UNCLOSED);
        assertThat(reads.get(1).told()).startsWith("failed: t.csv:3: the row has 1 fields, the head names 2");
        assertThat(reads.subList(2, 3)).extracting(Reads.Read::words).containsExactly("b");
    }

    @Test
    void a_quote_in_a_quoted_field_is_a_letter_and_told() throws OffprintException {
        var read = Reads.text("t.csv", "title,text\nA,\"He said \"yes\" to it\nand \"\"no\"\" to \"us\".\"\nB,b\n");
        assertThat(read).extracting(Reads.Read::told).containsExactly("A", "B");
        assertThat(read.get(0).words()).isEqualTo("He said \"yes\" to it and \"no\" to \"us\".");
        assertThat(((ReadResult.Ok) read.get(0).result()).notices())
                .extracting(Problem::message)
                .contains("t.csv:2: a quote inside of a quoted field is taken as it stands;"
                        + " close the quote, and double quotes inside of fields");
    }

    /** Each row opens a quote that no line below closes; an algorithm that reads on from each would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"a,\"\"\"b", "a,\"\"b\"\"", "a, \"\"\"b", "\"a", "a,\"b"})
    @Timeout(20)
    void many_quotes_that_are_not_closed_take_their_time_once(String row) throws OffprintException {
        try (var rows = TableRows.open(Reads.source("t.csv", "n,a\n" + (row + "\n").repeat(60_000)), Limits.STANDARD)) {
            int count = 0;
            for (var next = rows.next(); next != null; next = rows.next()) count++;
            assertThat(count).isGreaterThan(29_999);
        }
    }

    @Test
    void quotes_around_quotes_are_taken_for_single_ones_and_told() throws OffprintException {
        var table = "n,title,text\n0,\"\"A\"\",\"\"He said, twice, yes.\"\"\n1,\"\"B and C\",c\n2,\"\",\"\"\"c\"\"\"\n";
        assertThat(ours(table))
                .containsExactly(
                        List.of("0", "A", "He said, twice, yes."),
                        List.of("1", "\"\"B and C\"", "c"),
                        List.of("2", "", "\"c\""));
        assertThat(((ReadResult.Ok) Reads.text("t.csv", table).get(0).result()).notices())
                .extracting(Problem::message)
                .contains("t.csv:2: the quotes around a field are doubled; they are taken for single ones;"
                        + " close the quote, and double quotes inside of fields");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A;\"x; y\";\n", "A; \"x; y\"\n", "\"A\" ;\"x; y\" \n", "A;\t\"x; y\"  ;;\n", " \"A\";\"x; y\""})
    void blanks_and_separators_at_the_ends_of_fields_do_no_harm(String row) throws OffprintException {
        assertThat(ours("title;text\n" + row)).containsExactly(List.of("A", "x; y"));
    }

    @Test
    void a_blank_before_quotes_inside_of_a_text_changes_nothing() throws OffprintException {
        assertThat(ours("title,text\nA, \"yes\" he said\nB,b\n"))
                .containsExactly(List.of("A", " \"yes\" he said"), List.of("B", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,text\nA,\"One.\n\nTwo, with comma\nB,\"y\"\n",
                "title, text\nA, \"One.\nTwo\n\"B\", y\n",
                "\"title\",\"text\"\n\"A\",\"One.\nTwo,three\n\"B\",\"y\"\n"
            })
    void a_line_unlike_the_rows_before_belongs_to_the_broken_one(String table) throws OffprintException {
        var reads = Reads.text("t.csv", table);
        assertThat(reads.subList(0, reads.size() - 1))
                .hasSize(2)
                .extracting(Reads.Read::message)
                .allMatch(m -> m.startsWith("failed: t.csv:"));
        assertThat(reads.get(reads.size() - 1).words()).isEqualTo("y");
    }

    @Test
    void where_rows_begin_with_numbers_a_line_that_does_not_is_none() throws OffprintException {
        var reads = Reads.text("t.csv", "text,title\n1,A\n2,B\n3,\"C\nfour,D\n5,E\n");
        assertThat(reads.get(3).message())
                .isEqualTo(
                        "failed: t.csv:5: it is written unlike the rows before, so it may belong to the one above whose"
                                + " quote is not closed; close the quote");
        assertThat(reads.get(4).words()).isEqualTo("5");
    }

    @Test
    void a_row_without_a_text_says_which_field_is_empty() throws OffprintException {
        var reads = Reads.text("t.csv", "title,body\nA,\nB,b\n");
        assertThat(reads.get(0).message()).isEqualTo("skipped: t.csv:2: the record has no text: it is empty in body");
    }

    @Test
    @Timeout(20)
    void many_columns_take_their_time_once() throws OffprintException {
        var head = new StringBuilder("title,text");
        for (int i = 0; i < 100_000; i++) head.append(",c").append(i);
        assertThat(ours(head + "\nA,a\n")).containsExactly(List.of("A", "a"));
    }

    @Test
    void a_row_that_is_too_long_names_the_limit_and_the_next_goes_on() throws OffprintException {
        var options = ReadOptions.STANDARD.withLimits(Limits.STANDARD.with(Limit.INPUT_BYTES, 1000));
        var long1 = "A," + "long ".repeat(100_000) + "\n";
        var long2 = "B,\"b\n" + "C,c\n".repeat(1000);
        var reads = Reads.all(Reads.source("t.csv", "title,text\n" + long1 + long2), options);
        assertThat(reads.get(0).message()).startsWith("failed: t.csv:2: ").contains("--limit input-bytes=N");
        assertThat(reads.get(1).message()).startsWith("failed: t.csv:3: ").contains("is a quote not closed?");
        assertThat(reads.subList(2, reads.size()))
                .hasSize(1000)
                .extracting(Reads.Read::told)
                .containsOnly("C");
    }

    @Test
    void a_line_that_tells_the_separator_is_counted() throws OffprintException {
        var reads = Reads.text("t.csv", "sep=;\ntitle;text\nA;\"first\nB;b\n");
        assertThat(reads.get(0).message()).startsWith("failed: t.csv:3: a quote is not closed");
        assertThat(reads.get(1).words()).isEqualTo("b");
    }

    /** Seeded: what is well-formed reads as another reader of tables reads it. */
    @Test
    void whole_tables_are_read_as_others_do() throws OffprintException {
        var random = new Random(3);
        for (int round = 0; round < 300; round++) {
            var table = new StringBuilder("n,a,b\n");
            for (int i = 0; i < 40; i++) {
                table.append(i);
                for (int j = 0; j < 2; j++) table.append(',').append(field(random));
                table.append(random.nextBoolean() ? "\n" : "\r\n");
            }
            assertThat(ours(table.toString())).isEqualTo(others(table.toString()));
        }
    }

    private static String field(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) text.append("ab ,\"\n\r;é".charAt(random.nextInt(9)));
        return "\"" + text.toString().replace("\"", "\"\"") + "\"";
    }

    private static List<List<String>> ours(String table) throws OffprintException {
        var all = new ArrayList<List<String>>();
        try (var rows = TableRows.open(Reads.source("t.csv", table), Limits.STANDARD)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                assertThat(row.broken()).isNull();
                var fields = new ArrayList<String>();
                row.fields().forEach(f -> fields.add(f.asText()));
                all.add(fields);
            }
        }
        return all;
    }

    private static List<List<String>> others(String table) {
        return CsvReader.builder().ofCsvRecord(table).stream()
                .skip(1)
                .map(CsvRecord::getFields)
                .toList();
    }
}
