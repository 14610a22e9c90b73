// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.model;

import static dev.offprint.core.model.Say.em;
import static dev.offprint.core.model.Say.heading;
import static dev.offprint.core.model.Say.line;
import static dev.offprint.core.model.Say.link;
import static dev.offprint.core.model.Say.p;
import static dev.offprint.core.model.Say.sentences;
import static dev.offprint.core.model.Say.styled;
import static dev.offprint.core.model.Say.to;

import java.util.ArrayList;
import java.util.List;

/** Running text of the full sink: headings of six levels, long words, languages, links, marks of readers. */
final class SinkText {
    private SinkText() {}

    static List<Block> blocks() {
        var blocks = new ArrayList<>(headings());
        blocks.addAll(words());
        blocks.addAll(languages());
        blocks.addAll(inlines());
        return blocks;
    }

    private static List<Block> headings() {
        return List.of(
                heading(1, "level-1", "A heading of the first level"),
                p(sentences(1, 4)),
                heading(2, "level-2", "A heading of the second level"),
                heading(3, "level-3", "A heading of the third level"),
                p(sentences(2, 2)),
                heading(4, "level-4", "A heading of the fourth level"),
                p(sentences(3, 2)),
                heading(5, "level-5", "A heading of the fifth level"),
                p(sentences(4, 2)),
                heading(6, "level-6", "A heading of the sixth level"),
                p(sentences(5, 2)),
                heading(2, "again-2", "The second level once more"),
                heading(5, "skipped-5", "The fifth below the second"),
                p("Two levels are missing above this paragraph. ", sentences(6, 2)),
                heading(3, "skipped-3", "The third after the fifth"),
                p(sentences(7, 2)),
                new Heading(
                        Attributes.id("marked-up"),
                        2,
                        line(
                                "A heading with ",
                                em("emphasis"),
                                ", ",
                                styled(Styled.Kind.CODE, "code"),
                                " and a ",
                                link("https://example.org/heading", "link"),
                                ", long enough for a second line")));
    }

    private static List<Block> words() {
        var word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        var address =
                "https://example.org/archive/2026/11/24/" + "a-very-long-path_with/many?queries=and&values/".repeat(6);
        return List.of(
                heading(2, "long-words", "Long words and addresses"),
                p("Among short words stands " + word + ", and then "
                        + word.toLowerCase(java.util.Locale.ROOT).repeat(3) + " as well."),
                p("Unbroken: " + "x".repeat(300) + "."),
                p(
                        "An address as its own text: ",
                        link(address, address),
                        ", and one in code: ",
                        styled(Styled.Kind.CODE, "/usr/share/" + "documentation/".repeat(14) + "README"),
                        "."));
    }

    private static List<Block> languages() {
        var german = new Attributes("german", "de", null);
        var persian = new Attributes("persian", "fa", Direction.RIGHT_TO_LEFT);
        var arabic = new Attributes(null, "ar", Direction.RIGHT_TO_LEFT);
        return List.of(
                heading(2, "languages", "Languages and directions"),
                p(
                        "French ",
                        new LangSpan("fr", null, line("« à la lettre »")),
                        ", Greek ",
                        new LangSpan("el", null, line("λόγος καὶ ἔργον")),
                        ", Russian ",
                        new LangSpan("ru", null, line("книга")),
                        ", Hebrew ",
                        new LangSpan("he", Direction.RIGHT_TO_LEFT, line("ספר (12)")),
                        " and a direction alone: ",
                        new LangSpan(null, Direction.RIGHT_TO_LEFT, line("abc 123")),
                        "."),
                new Paragraph(
                        german,
                        Paragraph.Role.BODY,
                        line(
                                "Ein Absatz in einer anderen Sprache als sein Artikel, mit ",
                                em("Auszeichnung"),
                                " und ",
                                styled(Styled.Kind.QUOTED, "Anführung"),
                                ".")),
                new Paragraph(
                        persian,
                        Paragraph.Role.BODY,
                        line("این بند از راست به چپ نوشته شده است، با عدد ۱۲ و واژهٔ Latin در میان.")),
                new Quote(arabic, Quote.Kind.BLOCK, List.of(p("اقرأ، فالكتاب خير جليس.")), line("مثل قديم")),
                p(
                        "Ruby: ",
                        new Ruby(line("漢字"), "かんじ"),
                        ", and with emphasis ",
                        new Ruby(line(em("東京")), "とうきょう"),
                        "."));
    }

    private static List<Block> inlines() {
        return List.of(
                heading(2, "references", "References of all kinds"),
                p(
                        "A cross-reference to ",
                        to("level-3", "A heading of the third level"),
                        ", one to ",
                        to("wide-table", "the wide table"),
                        ", one to ",
                        to("note-7-list", "a list in a note"),
                        ", and a link to ",
                        link("#long-words", "Long words and addresses"),
                        "."),
                p(
                        "Citations: ",
                        new Citation(List.of("liang"), line("(Liang 1983)")),
                        ", ",
                        new Citation(
                                List.of("knuth-plass", "printed-address"), line("(Knuth and Plass 1981; Example)")),
                        ", and one without words ",
                        new Citation(List.of("printed-address"), line("[3]")),
                        "."),
                p(
                        "Marked: ",
                        new Highlight(line("a highlight without a comment"), ""),
                        ", ",
                        new Highlight(
                                line("one with ", em("emphasis"), " and a ", link("https://example.org/mark", "link")),
                                "and what the reader wrote beside it"),
                        "."),
                p(
                        "Maths in a line: ",
                        new MathInline(new Maths(
                                "e^{i\\pi} + 1 = 0",
                                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><msup><mi>e</mi><mrow><mi>i</mi><mi>π</mi>"
                                        + "</mrow></msup><mo>+</mo><mn>1</mn><mo>=</mo><mn>0</mn></math>")),
                        ", and ",
                        new MathInline(Maths.tex("\\alpha < \\beta & \\gamma")),
                        "."),
                p(
                        "Nested: ",
                        styled(
                                Styled.Kind.STRONG,
                                "strong ",
                                em(
                                        "and emphasised ",
                                        styled(
                                                Styled.Kind.UNDERLINE,
                                                "and underlined ",
                                                styled(Styled.Kind.SMALL_CAPS, "and Small")))),
                        ", ",
                        link("mailto:ada@example.org", "mail"),
                        "."),
                new Paragraph(
                        Attributes.NONE,
                        Paragraph.Role.LYRICS,
                        line(
                                "One line of verse,",
                                new LineBreak(),
                                "another that is worse,",
                                new LineBreak(),
                                "a third.")));
    }
}
