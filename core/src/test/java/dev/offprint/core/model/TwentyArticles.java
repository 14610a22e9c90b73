// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import static dev.offprint.core.model.Say.heading;
import static dev.offprint.core.model.Say.item;
import static dev.offprint.core.model.Say.line;
import static dev.offprint.core.model.Say.p;
import static dev.offprint.core.model.Say.sentences;
import static dev.offprint.core.model.Say.to;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A publication of twenty articles that use the same ids, note ids, reference ids and names of pictures, so that nothing
 * holds them apart but the format; each has parts that the others have not.
 */
public final class TwentyArticles {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "nl", "ru", "el", "fa");

    private TwentyArticles() {}

    /** The publication, with contents to print. */
    public static Publication publication() {
        var metadata = KitchenSink.metadata()
                .withLeadImage(null)
                .withTitles(Titles.headline("Twenty articles, bound together"));
        return new Publication(metadata, articles());
    }

    /** Its articles, in order. */
    public static List<Article> articles() {
        return IntStream.rangeClosed(1, 20).mapToObj(TwentyArticles::article).toList();
    }

    /** Where the place {@code here} is in each article, as its heading says. */
    public static String here(int number) {
        return "The place of article " + number;
    }

    private static Article article(int number) {
        return new Article(
                metadata(number), body(number), notes(number), references(number), assets(number), Origin.NONE);
    }

    private static Metadata metadata(int number) {
        var metadata = Metadata.headline("Article number " + number).withLanguage(language(number));
        if (number % 4 == 0) return metadata.withLeadImage(picture(number));
        return number % 5 == 0
                ? metadata.withSummary(Say.flow("What article " + number + " says, in short."))
                : metadata;
    }

    private static String language(int number) {
        return number % 2 == 1 ? "en" : LANGUAGES.get(number / 2 % LANGUAGES.size());
    }

    private static List<Block> body(int number) {
        var body = new ArrayList<Block>();
        body.add(p("Article " + number + " begins. ", sentences(1000 + number, 3), new NoteRef("1")));
        body.add(heading(1, "here", here(number)));
        body.add(p("This leads ", to("here", here(number)), ", and this to ", to("fn", "a list in a note"), "."));
        body.add(part(number));
        body.add(heading(2, "there", "Another place of article " + number));
        body.add(p(sentences(1100 + number, 2), new NoteRef("note-1"), " and again", new NoteRef("1"), "."));
        if (number % 3 == 0) body.add(p("A citation: ", new Citation(List.of("work"), line("(Work " + number + ")"))));
        return body;
    }

    private static Block part(int number) {
        return switch (number % 6) {
            case 0 -> ListBlock.numbered(item("item one of " + number, ListBlock.bulleted(item("inner"))), item("two"));
            case 1 ->
                new Table(
                        Attributes.id("table"),
                        Say.flow("Table of article " + number),
                        List.of(),
                        List.of(Table.Row.of(Say.head(1, 1, "Key"), Say.head(1, 1, "Value"))),
                        List.of(Table.Row.of(Say.cell(1, 1, "number"), Say.cell(1, 1, String.valueOf(number)))),
                        List.of());
            case 2 ->
                new Quote(Attributes.NONE, Quote.Kind.BLOCK, Say.flow("Quoted in article " + number), line("Somebody"));
            case 3 -> new CodeBlock(Attributes.id("code"), "java", "int article = " + number + ";");
            case 4 -> picture(number);
            default ->
                new Aside(Attributes.NONE, Aside.Kind.TIP, line("A tip"), Say.flow("An aside of article " + number));
        };
    }

    private static Figure picture(int number) {
        return new Figure(
                Attributes.NONE,
                Say.image("picture", "The picture of article " + number),
                Say.flow("A caption in article " + number),
                List.of());
    }

    private static List<Note> notes(int number) {
        var list = new ListBlock(Attributes.id("fn"), false, 1, List.of(item("listed in article " + number)));
        return List.of(
                new Note("1", Say.flow("The first note of article " + number + ".", list)),
                new Note("note-1", Say.flow("Its second note. " + sentences(1200 + number, 1))));
    }

    private static List<Reference> references(int number) {
        return number % 3 == 0
                ? List.of(new Reference("work", line("A work for article " + number + "."), List.of(), null))
                : List.of();
    }

    /** The same name for different pictures, and different names for the same. */
    private static List<Asset> assets(int number) {
        var source = number % 8 == 0 ? Pictures.landscape() : Pictures.portrait();
        return List.of(new Asset("picture", source.mediaType(), source.sha256(), source.length(), source.bytes()));
    }
}
