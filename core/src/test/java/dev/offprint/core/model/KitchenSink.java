// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** One article with every block and every inline: for the tests of every format. */
public final class KitchenSink {
    private KitchenSink() {}

    /** The article; every picture has a known or empty alternative text. */
    public static Article article() {
        return new Article(
                metadata(),
                body(),
                List.of(
                        new Note(
                                "n1",
                                List.of(p("The first note, with ", em("emphasis"), " and a ", link("link"), "."))),
                        new Note(
                                "n2",
                                List.of(
                                        p("The second note has two paragraphs."),
                                        p("This is its second."),
                                        ListBlock.bulleted(item("and a list"))))),
                List.of(new Reference(
                        "knuth-plass",
                        List.of(
                                new Text("Knuth, D. E. and Plass, M. F. "),
                                Styled.of(Styled.Kind.EMPHASIS, "Breaking Paragraphs into Lines."),
                                new Text(" Software: Practice and Experience 11 (1981).")),
                        List.of(new Identifier("doi", "10.1002/spe.4380111102")),
                        "https://doi.org/10.1002/spe.4380111102")),
                List.of(Pictures.disc(), Pictures.portrait()),
                new Origin("kitchen-sink", null));
    }

    /** Its metadata: every field is set. */
    public static Metadata metadata() {
        var published = new ArticleDate(
                "24 November 2026", OffsetDateTime.parse("2026-11-24T00:00:00Z"), ArticleDate.Precision.DAY);
        var modified = new ArticleDate(
                "2026-11-25T10:30+01:00",
                OffsetDateTime.parse("2026-11-25T10:30:00+01:00"),
                ArticleDate.Precision.MINUTE);
        return Metadata.NONE
                .withTitles(new Titles(
                        List.of(new Text("From the workshop")),
                        List.of(new Text("Everything, and the "), Styled.of(Styled.Kind.EMPHASIS, "kitchen sink")),
                        List.of(new Text("One article that holds every block and every inline of the model."))))
                .withContributors(List.of(
                        new Contributor(
                                "Ada Example",
                                Contributor.Role.AUTHOR,
                                List.of("Institute of Samples"),
                                "0000-0002-1825-0097"),
                        new Contributor("Grace Sample", Contributor.Role.PHOTOGRAPHER, List.of(), null)))
                .withDates(new Dates(published, modified, ArticleDate.unparsed("around Christmas")))
                .withLanguage("en")
                .withDirection(Direction.LEFT_TO_RIGHT)
                .withDateline("Utrecht")
                .withProvenance(new Provenance(
                        "https://example.org/articles/kitchen-sink",
                        "The Example Review",
                        "Workshop",
                        new Series("Sinks", 3),
                        List.of(new Identifier("doi", "10.5555/12345678")),
                        new Rights(
                                "Ada Example", "Some rights reserved", "https://creativecommons.org/licenses/by/4.0/"),
                        new Status.Usable(),
                        "2"))
                .withSubjects(List.of("Typography"))
                .withTags(List.of("tests", "samples"))
                .withSummary(List.of(p("An abstract of one paragraph.")))
                .withLeadImage(new Figure(
                        Attributes.NONE,
                        image("disc", "A red disc before a sky from blue to sand"),
                        List.of(p("The lead image has a caption.")),
                        List.of(new Text("Photo: Grace Sample"))))
                .withExt(Map.of("example.rating", "5", "example.colour", "green"));
    }

    private static List<Block> body() {
        return List.of(
                p("The first paragraph opens the article. It is long enough to run over more than one line, so that "
                        + "justification, hyphenation and the last line can all be seen at work in it."),
                p(
                        "Inlines: ",
                        em("emphasis"),
                        ", ",
                        styled(Styled.Kind.STRONG, "strong"),
                        ", ",
                        new Styled(Styled.Kind.STRONG, List.of(em("both"))),
                        ", ",
                        styled(Styled.Kind.UNDERLINE, "underline"),
                        ", ",
                        styled(Styled.Kind.STRIKE, "strike"),
                        ", ",
                        styled(Styled.Kind.INSERTED, "inserted"),
                        ", ",
                        styled(Styled.Kind.DELETED, "deleted"),
                        ", E = mc",
                        styled(Styled.Kind.SUPERSCRIPT, "2"),
                        ", H",
                        styled(Styled.Kind.SUBSCRIPT, "2"),
                        "O, ",
                        styled(Styled.Kind.SMALL_CAPS, "small caps"),
                        ", ",
                        styled(Styled.Kind.CODE, "code < & >"),
                        ", ",
                        styled(Styled.Kind.KEYBOARD, "Ctrl+C"),
                        ", ",
                        styled(Styled.Kind.QUOTED, "quoted"),
                        "."),
                p(
                        "More inlines: a ",
                        link("link to a place"),
                        ", a ",
                        new CrossReference("tables", List.of(new Text("cross-reference"))),
                        ", a picture ",
                        new InlineImage(image("portrait", "A green portrait")),
                        " in the line, a line",
                        new LineBreak(),
                        "break, a note",
                        new NoteRef("n1"),
                        ", a citation ",
                        new Citation(List.of("knuth-plass"), List.of(new Text("(Knuth and Plass 1981)"))),
                        ", maths ",
                        new MathInline(Maths.tex("a^2 + b^2 = c^2")),
                        ", ruby ",
                        new Ruby(List.of(new Text("base")), "reading"),
                        ", ",
                        new LangSpan("fr", null, List.of(new Text("quelques mots français"))),
                        ", a ",
                        new Highlight(List.of(new Text("highlight")), "with a comment"),
                        " and raw ",
                        new RawInline("html", "<blink>no</blink>"),
                        "text."),
                heading(1, "lists", "Lists"),
                ListBlock.bulleted(
                        item("one"),
                        ListBlock.Item.of(p("two"), ListBlock.bulleted(item("inner one"), item("inner two"))),
                        ListBlock.Item.of(p("three, first paragraph"), p("three, second paragraph"))),
                new ListBlock(Attributes.NONE, true, 7, List.of(item("seven"), item("eight"))),
                new ListBlock(
                        Attributes.NONE,
                        false,
                        1,
                        List.of(
                                new ListBlock.Item(ListBlock.TaskState.DONE, List.of(p("done"))),
                                new ListBlock.Item(ListBlock.TaskState.OPEN, List.of(p("to do"))))),
                new DefinitionList(
                        Attributes.NONE,
                        List.of(
                                new DefinitionList.Entry(
                                        List.of(List.of(new Text("Leading"))),
                                        List.of(List.of(p("Baseline to baseline.")))),
                                new DefinitionList.Entry(
                                        List.of(List.of(new Text("Folio")), List.of(new Text("page number"))),
                                        List.of(List.of(p("The number of a page.")), List.of(p("A kind of sheet.")))))),
                heading(2, "quotes", "Quotes"),
                new Quote(
                        Attributes.NONE,
                        Quote.Kind.BLOCK,
                        List.of(p("A block quote.", new NoteRef("n2")), p("Its second paragraph.")),
                        List.of(new Text("Somebody, Somewhere"))),
                new Quote(Attributes.NONE, Quote.Kind.PULL, List.of(p("A pull quote stands out.")), List.of()),
                heading(2, "pictures", "Pictures"),
                new Figure(
                        Attributes.id("figure-1"),
                        image("portrait", "A green portrait in a frame"),
                        List.of(p("A caption with ", em("emphasis"), ".")),
                        List.of(new Text("Drawing: Ada Example"))),
                new Figure(
                        Attributes.NONE,
                        new Image("missing.png", null, new AltText.Known("What a missing picture would show")),
                        List.of(p("The picture is missing.")),
                        List.of()),
                new Gallery(
                        Attributes.NONE,
                        List.of(
                                Figure.of(image("disc", "The disc again")),
                                Figure.of(new Image("portrait.png", "portrait", new AltText.Decorative()))),
                        List.of(p("Two pictures in a gallery."))),
                heading(1, "tables", "Tables"),
                table(),
                heading(2, "code", "Code and maths"),
                new CodeBlock(
                        Attributes.NONE,
                        "java",
                        "class Hello {\n    public static void main(String[] args) {\n"
                                + "        System.out.println(\"<&>\");\n    }\n}"),
                new MathBlock(Attributes.NONE, new Maths("\\sum_{i=1}^n i = \\frac{n(n+1)}{2}", null), "(1)"),
                new MathBlock(
                        Attributes.NONE,
                        new Maths(
                                null,
                                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi><mo>=</mo><mn>1</mn></math>"),
                        null),
                heading(3, "others", "Other blocks"),
                new Aside(
                        Attributes.NONE,
                        Aside.Kind.TIP,
                        List.of(new Text("A tip")),
                        List.of(p("An aside stands beside the text."))),
                new Embed(
                        Attributes.NONE,
                        "https://video.example.org/watch?v=1&t=2",
                        "Example Video",
                        "A moving picture",
                        List.of(p("The caption of an embed."))),
                new Group(
                        new Attributes("group", "de", Direction.LEFT_TO_RIGHT),
                        "box",
                        List.of(p("Ein Absatz in deutscher Sprache."), new Rule(Attributes.NONE))),
                new RawBlock(Attributes.NONE, "html", "<script>alert(1)</script>"),
                new PageBreak(Attributes.NONE),
                role(Paragraph.Role.QUESTION, "Is this a question?"),
                role(Paragraph.Role.ANSWER, "It is, and this the answer."),
                role(Paragraph.Role.LYRICS, "La la la"),
                role(Paragraph.Role.CORRECTION, "An earlier version of this article was wrong."),
                role(Paragraph.Role.BYLINE, "By Ada Example"),
                role(Paragraph.Role.DATELINE, "Utrecht, November 2026"),
                role(Paragraph.Role.AUTHOR_NOTE, "Ada Example writes samples for the Institute of Samples."),
                role(Paragraph.Role.CREDIT, "Image: Grace Sample."));
    }

    private static Table table() {
        return new Table(
                Attributes.NONE,
                List.of(p("Yields by year")),
                List.of(Table.Alignment.START, Table.Alignment.END, Table.Alignment.CENTER),
                List.of(Table.Row.of(
                        Table.Cell.header(List.of(new Text("Kind"))),
                        new Table.Cell(true, 2, 1, Table.Alignment.CENTER, List.of(p("Yields"))))),
                List.of(
                        Table.Row.of(
                                new Table.Cell(true, 1, 2, null, List.of(p("Apples"))),
                                Table.Cell.data(List.of(new Text("1,234.5"))),
                                Table.Cell.data(List.of(new Text("good")))),
                        Table.Row.of(
                                Table.Cell.data(List.of(new Text("99.25"))), Table.Cell.data(List.of(em("fair"))))),
                List.of(Table.Row.of(
                        Table.Cell.header(List.of(new Text("Sum"))),
                        Table.Cell.data(List.of(new Text("1,333.75"))),
                        Table.Cell.data(List.of()))));
    }

    private static Image image(String asset, String alt) {
        return new Image(asset + ".img", asset, new AltText.Known(alt));
    }

    private static Heading heading(int level, String id, String text) {
        return new Heading(Attributes.id(id), level, List.of(new Text(text)));
    }

    private static Paragraph role(Paragraph.Role role, String text) {
        return new Paragraph(Attributes.NONE, role, List.of(new Text(text)));
    }

    private static ListBlock.Item item(String text) {
        return ListBlock.Item.of(p(text));
    }

    private static Inline em(String text) {
        return styled(Styled.Kind.EMPHASIS, text);
    }

    private static Inline styled(Styled.Kind kind, String text) {
        return Styled.of(kind, text);
    }

    private static Inline link(String text) {
        return new Link("https://example.org/?a=1&b=2", "A title", List.of(new Text(text)));
    }

    /** A paragraph of strings and inlines. */
    private static Paragraph p(Object... parts) {
        return Paragraph.of(java.util.Arrays.stream(parts)
                .map(part -> part instanceof Inline inline ? inline : new Text((String) part))
                .toList());
    }
}
