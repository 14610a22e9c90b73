// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import static dev.offprint.core.model.Say.em;
import static dev.offprint.core.model.Say.head;
import static dev.offprint.core.model.Say.heading;
import static dev.offprint.core.model.Say.item;
import static dev.offprint.core.model.Say.line;
import static dev.offprint.core.model.Say.p;
import static dev.offprint.core.model.Say.sentences;

import java.util.List;

/** Lists of the full sink: eight deep, of all kinds in each other, with everything in their items. */
final class SinkLists {
    private SinkLists() {}

    static List<Block> blocks() {
        return List.of(
                heading(1, "deep-lists", "Lists within lists"),
                deep(),
                heading(2, "full-items", "Items that hold blocks"),
                items(),
                tasks(),
                new ListBlock(
                        Attributes.id("from-ninety-nine"), true, 99, List.of(item("ninety-nine"), item("a hundred"))),
                heading(2, "definitions", "Definitions"),
                definitions());
    }

    private static Block deep() {
        Block inner = ListBlock.bulleted(item("depth eight, where it ends"));
        var names = List.of("seven", "six", "five", "four", "three", "two", "one");
        for (int i = 0; i < names.size(); i++) {
            var items = new ListBlock.Item[] {
                item("depth " + names.get(i) + " goes down", inner), item("depth " + names.get(i) + " comes back")
            };
            inner = i % 2 == 0 ? ListBlock.numbered(items) : ListBlock.bulleted(items);
        }
        return inner;
    }

    private static Block items() {
        var table = new Table(
                Attributes.id("table-in-list"),
                Say.flow("A table in a list"),
                List.of(),
                List.of(Table.Row.of(head(1, 1, "Item"), head(1, 1, "Size"))),
                List.of(Table.Row.of(Table.Cell.data(line("quad")), Table.Cell.data(line("1 em")))),
                List.of());
        return ListBlock.numbered(
                item(p("An item with a table:"), table),
                item(
                        p("An item with code:"),
                        new CodeBlock(Attributes.NONE, "sh", "make proof &&\n  echo \"<done>\""),
                        p("and a paragraph after it.")),
                item(
                        p("An item with a quote, a figure and an aside:"),
                        new Quote(Attributes.NONE, Quote.Kind.BLOCK, Say.flow("A quote in an item."), List.of()),
                        Figure.of(Say.image("landscape", "A blue roof before a pale sky, in an item")),
                        new Aside(Attributes.NONE, Aside.Kind.NOTE, List.of(), Say.flow("An aside in an item."))),
                item(new CodeBlock(Attributes.NONE, null, "an item that begins with code")),
                item(
                        p("An item with definitions:"),
                        new DefinitionList(
                                Attributes.NONE,
                                List.of(new DefinitionList.Entry(
                                        List.of(line("Quoin")), List.of(Say.flow("A wedge that locks type."))))),
                        new MathBlock(Attributes.NONE, Maths.tex("n + 1"), "(2)")));
    }

    private static Block tasks() {
        return new ListBlock(
                Attributes.NONE,
                true,
                1,
                List.of(
                        new ListBlock.Item(
                                ListBlock.TaskState.DONE,
                                Say.flow(
                                        "a numbered task, done",
                                        new ListBlock(
                                                Attributes.NONE,
                                                false,
                                                1,
                                                List.of(new ListBlock.Item(
                                                        ListBlock.TaskState.OPEN,
                                                        Say.flow("a task within it, open")))))),
                        new ListBlock.Item(ListBlock.TaskState.OPEN, Say.flow("a numbered task, open"))));
    }

    private static Block definitions() {
        return new DefinitionList(
                Attributes.id("terms"),
                List.of(
                        new DefinitionList.Entry(
                                List.of(line("Widow ", em("and")), line("orphan")),
                                List.of(
                                        Say.flow("A line alone at the head or foot of a page.", sentences(8, 2)),
                                        Say.flow(
                                                p("Also a list:"),
                                                ListBlock.bulleted(item("the first"), item("the last"))))),
                        new DefinitionList.Entry(List.of(line("A term without a description")), List.of()),
                        new DefinitionList.Entry(
                                List.of(line("Em")),
                                List.of(Say.flow(new CodeBlock(Attributes.NONE, "css", "width: 1em;"))))));
    }
}
