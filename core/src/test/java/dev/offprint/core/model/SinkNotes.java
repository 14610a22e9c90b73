// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import static dev.offprint.core.model.Say.cell;
import static dev.offprint.core.model.Say.em;
import static dev.offprint.core.model.Say.head;
import static dev.offprint.core.model.Say.heading;
import static dev.offprint.core.model.Say.item;
import static dev.offprint.core.model.Say.line;
import static dev.offprint.core.model.Say.link;
import static dev.offprint.core.model.Say.p;
import static dev.offprint.core.model.Say.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Notes 3 to 30 of the full sink: short, long, with blocks in them, marked twice, marked never. */
final class SinkNotes {
    private SinkNotes() {}

    static List<Note> notes() {
        return IntStream.rangeClosed(3, 30)
                .mapToObj(i -> new Note("note-" + i, content(i)))
                .toList();
    }

    /** Notes 3 to 6 are marked elsewhere, note 30 is not marked. */
    static List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(1, "many-notes", "Thirty notes"));
        for (int i = 7; i < 20; i++) blocks.add(p(sentences(40 + i, 2), new NoteRef("note-" + i), " And so on."));
        var dense = new ArrayList<Inline>();
        for (int i = 20; i < 30; i++) dense.addAll(line("mark " + i, new NoteRef("note-" + i), ", "));
        dense.addAll(line("and one that was there before", new NoteRef("note-7"), "."));
        blocks.add(Paragraph.of(dense));
        return blocks;
    }

    private static List<Block> content(int number) {
        return switch (number) {
            case 7 ->
                Say.flow(
                        "A note with a list:",
                        new ListBlock(
                                Attributes.id("note-7-list"),
                                false,
                                1,
                                List.of(item("first in a note"), item("second in a note"))));
            case 8 -> Say.flow("A note with code:", new CodeBlock(Attributes.NONE, "sh", "grep -c note sink.json"));
            case 9 ->
                Say.flow(p(
                        "A note with ",
                        em("emphasis"),
                        " and an address: ",
                        link(
                                "https://example.org/a/long/address/in/a/note",
                                "https://example.org/a/long/address/in/a/note")));
            case 10 ->
                Say.flow(
                        "A note with a table:",
                        new Table(
                                Attributes.NONE,
                                List.of(),
                                List.of(),
                                List.of(Table.Row.of(head(1, 1, "mark"), head(1, 1, "sense"))),
                                List.of(Table.Row.of(cell(1, 1, "stet"), cell(1, 1, "let it stand"))),
                                List.of()));
            case 11 ->
                Say.flow(
                        "A note with a quote:",
                        new Quote(Attributes.NONE, Quote.Kind.BLOCK, Say.flow("quoted in a note"), List.of()));
            case 12, 24 -> Say.flow(sentences(200 + number, 12), sentences(300 + number, 6));
            case 30 -> Say.flow("A note that nothing marks.");
            default -> Say.flow("Note number " + number + ". " + sentences(200 + number, number % 4 + 1));
        };
    }
}
