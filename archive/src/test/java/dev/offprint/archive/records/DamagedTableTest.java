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
