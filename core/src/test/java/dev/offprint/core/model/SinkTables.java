// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import static dev.offprint.core.model.Say.cell;
import static dev.offprint.core.model.Say.em;
import static dev.offprint.core.model.Say.head;
import static dev.offprint.core.model.Say.heading;
import static dev.offprint.core.model.Say.item;
import static dev.offprint.core.model.Say.p;
import static dev.offprint.core.model.Say.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tables of the full sink: with spans, wider than a page, longer than a page, with blocks and tables in their cells. */
final class SinkTables {
    private static final List<String> YEARS =
            IntStream.rangeClosed(2013, 2026).mapToObj(Integer::toString).toList();

    private SinkTables() {}

    static List<Block> blocks() {
        return List.of(
                heading(1, "great-tables", "Tables of every shape"),
                spans(),
                p("Between two tables. ", sentences(9, 2)),
                wide(),
                full(),
                heading(2, "long-table", "A table longer than a page"),
                tall());
    }

    private static Block spans() {
        return new Table(
                Attributes.id("spanning-table"),
                Say.flow("Rows and columns that span"),
                List.of(),
                List.of(
                        Table.Row.of(head(1, 2, "Place"), head(2, 1, "Spring"), head(2, 1, "Autumn")),
                        Table.Row.of(head(1, 1, "dry"), head(1, 1, "wet"), head(1, 1, "fair"), head(1, 1, "foul"))),
                List.of(
                        Table.Row.of(
                                head(1, 2, "North"), cell(1, 1, "1.5"), cell(2, 2, "two by two"), cell(1, 1, "40.25")),
                        Table.Row.of(cell(1, 1, "22.75"), cell(1, 1, "4")),
                        Table.Row.of(head(1, 1, "South"), cell(4, 1, "nothing was measured"))),
                List.of(Table.Row.of(head(1, 1, "All"), cell(1, 1, "24.25"), cell(1, 1, ""), cell(2, 1, "44.25"))));
    }

    private static Block wide() {
        var top = new ArrayList<>(List.of(head(1, 1, "Measured quantity")));
        YEARS.forEach(year -> top.add(head(1, 1, year)));
        var rows = IntStream.range(0, 4)
                .mapToObj(row -> {
                    var cells = new ArrayList<>(List.of(head(
                            1,
                            1,
                            List.of("Rainfall", "Temperature", "Sunshine", "Wind")
                                    .get(row))));
                    for (int i = 0; i < YEARS.size(); i++)
                        cells.add(cell(1, 1, (row + 1) * 1000 + i * 37 + "." + i % 10));
                    return new Table.Row(cells);
                })
                .toList();
        return new Table(
                Attributes.id("wide-table"),
                Say.flow("Fifteen columns, more than a page is wide"),
                IntStream.range(0, 15)
                        .mapToObj(i -> i == 0 ? Table.Alignment.START : Table.Alignment.END)
                        .toList(),
                List.of(new Table.Row(top)),
                rows,
                List.of());
    }

    private static Block full() {
        var inner = new Table(
                Attributes.NONE,
                List.of(),
                List.of(),
                List.of(Table.Row.of(head(1, 1, "in"), head(1, 1, "out"))),
                List.of(Table.Row.of(cell(1, 1, "1"), cell(1, 1, "2"))),
                List.of());
        return new Table(
                Attributes.id("full-table"),
                Say.flow(p("Cells that hold ", em("blocks"))),
                List.of(Table.Alignment.START, Table.Alignment.CENTER, Table.Alignment.END),
                List.of(Table.Row.of(head(1, 1, "What"), head(1, 1, "Where"), head(1, 1, "How"))),
                List.of(
                        Table.Row.of(
                                cell(1, 1, "a list", ListBlock.bulleted(item("in a cell"), item("twice"))),
                                cell(1, 1, new CodeBlock(Attributes.NONE, null, "code();")),
                                cell(1, 1, p("a note", new NoteRef("note-3")))),
                        Table.Row.of(
                                cell(1, 1, inner),
                                cell(1, 1, Figure.of(Say.image("tiny", "A tiny square in a cell"))),
                                cell(1, 1, "two paragraphs", "in one cell"))),
                List.of());
    }

    private static Block tall() {
        var rows = IntStream.rangeClosed(1, 90)
                .mapToObj(i -> Table.Row.of(
                        cell(1, 1, "row " + i), cell(1, 1, sentences(100 + i, 1)), cell(1, 1, i * 13 + "." + i % 7)))
                .toList();
        return new Table(
                Attributes.id("tall-table"),
                Say.flow("Ninety rows"),
                List.of(Table.Alignment.START, Table.Alignment.START, Table.Alignment.END),
                List.of(Table.Row.of(head(1, 1, "Number"), head(1, 1, "Sentence"), head(1, 1, "Value"))),
                rows,
                List.of());
    }
}
