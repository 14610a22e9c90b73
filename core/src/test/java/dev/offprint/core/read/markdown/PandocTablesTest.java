// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import static dev.offprint.core.read.markdown.Written.body;
import static dev.offprint.core.read.markdown.Written.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PandocTablesTest {
    private static final String PIPES = """
            | Right | Left | *Mid* | Default |
            |--:|:--|:-:|---|
            | 12 | a \\| b | 12 | 12 |
            | 123 | 123 | `1` | 1 |

            : A *table*.
            """;

    private static final String SIMPLE = """
              Right  Left     *Mid*   Default
            -------  ------  -------  -------
                 12  a | b     12     12
                123  123      `1`     1

            Table: A *table*. {#tbl:a}
            """;

    private static final String MULTILINE = """
            ---------------------------------
              Right  Left     *Mid*   Default
            -------  ------  -------  -------
                 12  a |       12     12
                     b

                123  123      `1`     1
            ---------------------------------

            : A *table*.
            """;

    private static final String GRID = """
            Table: A *table*.

            +-------+--------+-------+---------+
            | Right | Left   | *Mid* | Default |
            +======:+:=======+:=====:+=========+
            | 12    | a |    | 12    | 12      |
            |       | b      |       |         |
            +-------+--------+-------+---------+
            | 123   | 123    | `1`   | 1       |
            +-------+--------+-------+---------+
            """;

    @Test
    void more_columns_than_any_table_has_stay_text() {
        for (int columns : new int[] {200, 201}) {
            var rule = "---- ".repeat(columns).strip();
            var row = "aaaa ".repeat(columns).strip();
            var table = body("Before.\n\n" + row + "\n" + rule + "\n" + row + "\n\nAfter.");
            assertThat(table.contains("table")).isEqualTo(columns == 200);
            var border = "+---".repeat(columns) + "+";
            var grid = body(border + "\n" + "|aaa".repeat(columns) + "|\n" + border + "\n");
            assertThat(grid.contains("table")).isEqualTo(columns == 200);
        }
    }

    @Test
    void each_of_several_tables_has_its_caption() {
        var outline = body(SIMPLE + "\n" + MULTILINE + "\n" + PIPES);
        assertThat(outline.split("A \\{emphasis table}", -1)).hasSize(4);
        assertThat(outline).doesNotContain("Table:").doesNotContain("p :");
    }

    @Test
    void what_follows_a_table_keeps_its_line() {
        var grid = """
                +-----+
                | - a |
                | - b |
                +-----+

                {{< unknown >}}

                [^lone]: A note.
                """;
        assertThat(((ReadResult.Ok) Written.read(grid)).notices().stream().map(Problem::message))
                .as("lines 6 and 8, behind two of another kind")
                .anyMatch(message -> message.contains(":8: shortcodes"))
                .anyMatch(message -> message.contains(":10: nothing refers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SIMPLE, MULTILINE, GRID})
    void a_table_is_the_same_in_every_notation(String table) {
        assertThat(body("Before.\n\n" + table + "\nAfter."))
                .isEqualTo(body("Before.\n\n" + PIPES + "\nAfter."))
                .contains("p A {emphasis table}.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----  -----\n12     ab\n123    c\n-----  -----\n",
                "-----  -----\n12     ab\n\n123    c\n-----  -----\n",
                "+-----+----+\n| 12  | ab |\n+-----+----+\n| 123 | c  |\n+-----+----+\n",
            })
    void a_table_needs_no_head(String table) {
        assertThat(body(table)).isEqualTo("""
                        table [start, start]
                        - row
                          td | p 12
                          td | p ab
                        - row
                          td | p 123
                          td | p c
                        """);
    }

    @Test
    void cells_of_a_grid_span_others_and_hold_blocks() {
        var grid = """
                +-----------+-------+
                | Property  | Earth |
                +=====+=====+=======+
                | Low | min | - 1   |
                |     +-----+ - 2   |
                |     | max |       |
                +-----+-----+-------+

                : Cap[^1].

                [^1]: Note.
                """;
        assertThat(body(grid))
                .contains("Property")
                .contains("p Cap{note")
                .contains("item")
                .contains("p Note.");
        assertThat(told(grid)).doesNotContain("note-unused");
        assertThat(body(grid)).contains("td 1x2 | p Low").contains("th 2x1 | p Property");
    }

    @Test
    void a_table_stands_in_a_quote_and_in_a_list() {
        assertThat(body("> a   b\n> --- ---\n> c   d\n")).startsWith("quote\n  table");
        assertThat(body("- x\n\n  a   b\n  --- ---\n  c   d\n")).contains("  p x\n  table");
        assertThat(body("> +---+---+\n> | a | b |\n> +---+---+\n")).startsWith("quote\n  table");
    }

    @Test
    void wide_letters_take_two_places() {
        assertThat(body("+------+---+\n| 日本 | a |\n+------+---+\n"))
                .contains("p 日本")
                .contains("p a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\na   b\n--- ---\nc   d\n```",
                "Some line that is long\n--- ---\nand another",
                "+ one\n+ two",
                "--- ---",
                "+---+\n| a\n",
                "+---+---+\n| a |\n+---+---+\n",
            })
    void what_is_no_table_stays_as_it_was(String text) {
        assertThat(body(text)).doesNotContain("table");
    }
}
