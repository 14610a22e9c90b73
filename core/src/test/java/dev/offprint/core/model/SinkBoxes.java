// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import static dev.offprint.core.model.Say.em;
import static dev.offprint.core.model.Say.heading;
import static dev.offprint.core.model.Say.item;
import static dev.offprint.core.model.Say.line;
import static dev.offprint.core.model.Say.p;
import static dev.offprint.core.model.Say.sentences;

import java.util.ArrayList;
import java.util.List;

/** Quotes, asides, embeds, code, formulae, groups and breaks of the full sink. */
final class SinkBoxes {
    private SinkBoxes() {}

    static List<Block> blocks() {
        var blocks = new ArrayList<Block>(quotes());
        int number = 0;
        for (var kind : Aside.Kind.values()) {
            blocks.add(new Aside(
                    Attributes.NONE, kind, List.of(), Say.flow("An untitled aside, number " + number++ + ".")));
        }
        blocks.addAll(asides());
        blocks.addAll(embeds());
        blocks.addAll(sources());
        return blocks;
    }

    private static List<Block> quotes() {
        return List.of(
                heading(1, "boxes", "Quotes, asides and embeds"),
                new Quote(
                        Attributes.id("great-quote"),
                        Quote.Kind.BLOCK,
                        Say.flow(
                                "A quote that holds a list and a quote:",
                                ListBlock.bulleted(item("a quoted item")),
                                new Quote(
                                        Attributes.NONE,
                                        Quote.Kind.BLOCK,
                                        Say.flow("the inner quote"),
                                        line("The inner voice"))),
                        line("The outer voice, ", em("Collected Quotes"))),
                p(sentences(13, 2)),
                new Quote(
                        Attributes.NONE,
                        Quote.Kind.PULL,
                        Say.flow("A pulled quote with somebody who said it."),
                        line("Somebody Else")),
                p(sentences(14, 2)));
    }

    private static List<Block> asides() {
        return List.of(new Aside(
                Attributes.id("great-aside"),
                Aside.Kind.WARNING,
                line("A warning with ", em("emphasis")),
                Say.flow(
                        p("It holds paragraphs", new NoteRef("note-5"), ","),
                        ListBlock.numbered(item("a numbered list"), item("of two items")),
                        new CodeBlock(Attributes.NONE, null, "and code;"),
                        new Heading(Attributes.id("in-aside"), 3, line("and a heading of its own")),
                        new Aside(
                                Attributes.NONE,
                                Aside.Kind.BOX,
                                line("An aside in an aside"),
                                Say.flow("with its text.")))));
    }

    private static List<Block> embeds() {
        return List.of(
                new Embed(Attributes.id("untitled-embed"), "https://video.example.org/untitled", null, null, List.of()),
                new Embed(Attributes.NONE, "https://post.example.org/12", "Example Posts", "A post", List.of()),
                new Embed(
                        Attributes.NONE,
                        "https://sound.example.org/9",
                        null,
                        "A sound without a provider",
                        Say.flow(p("The sound has a caption", new NoteRef("note-6"), "."))));
    }

    private static List<Block> sources() {
        var line = "int answer = compute(" + "argument, ".repeat(30) + "last); // one line";
        return List.of(
                heading(2, "sources", "Code with long lines, formulae, groups"),
                new CodeBlock(Attributes.id("long-code"), "c", "/* long */\n" + line + "\n\n\treturn answer;"),
                new CodeBlock(Attributes.NONE, "text", "x".repeat(260)),
                new MathBlock(Attributes.id("formula"), new Maths("\\int_0^1 x^2\\,dx = \\frac13", null), null),
                new Group(
                        Attributes.id("great-group"),
                        null,
                        Say.flow(
                                "A group holds a paragraph,",
                                new Group(
                                        Attributes.NONE,
                                        "inner",
                                        Say.flow("another group,", new Rule(Attributes.NONE))),
                                "and what comes after it.")),
                new RawBlock(Attributes.id("raw"), "latex", "\\clearpage"),
                new PageBreak(Attributes.id("break")),
                p("Behind a page break."));
    }
}
