// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.render.DocumentFacts;
import dev.offprint.core.style.Colour;
import dev.offprint.pdf.page.Destination;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.OutlineEntry;
import dev.offprint.pdf.page.Page;
import dev.offprint.pdf.page.Rectangle;
import dev.offprint.pdf.page.Structure;
import dev.offprint.pdf.page.Structure.Bounds;
import dev.offprint.pdf.page.Structure.CellProperties;
import dev.offprint.pdf.page.Structure.ListNumbering;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Structure.Scope;
import dev.offprint.pdf.page.Structure.Target;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.page.TypesetDocument;
import dev.offprint.pdf.tagging.Tagger;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Two pages with one of everything that the painter knows. */
final class Composition {
    static final DocumentFacts INFO = new DocumentFacts(
            "Der Strom & das Meer",
            List.of("Ada Weiß", "Игорь Петров"),
            "How rivers <end>",
            List.of("rivers", "seas"),
            "en",
            Instant.parse("2026-11-01T10:20:30.400Z"),
            "urn:uuid:6a0d9c5e-0000-5000-8000-000000000001",
            "CC BY 4.0",
            false,
            true);

    private static final Mark HEADER = new Mark.Artifact(Mark.Kind.HEADER);
    private static final Mark FOOTER = new Mark.Artifact(Mark.Kind.FOOTER);
    private static final Mark LAYOUT = new Mark.Artifact(Mark.Kind.LAYOUT);
    private static final Rectangle FIGURE = new Rectangle(60, 60, 40, 30);

    private final Tagger tagger = new Tagger();
    private final Sheet first = new Sheet();
    private final Sheet second = new Sheet();
    private int figure;

    static TypesetDocument document(DocumentFacts info) {
        return new Composition().compose(info);
    }

    private TypesetDocument compose(DocumentFacts info) {
        tagger.open(Tag.ART);
        first.words(HEADER, Sheet.BOLD, 8, 60, 30, "Running head");
        heading();
        paragraphs();
        list();
        note();
        first.words(FOOTER, Sheet.BOLD, 8, 200, 570, "1");
        figure();
        table();
        tagger.open(Tag.P); // nothing comes of it
        tagger.close();
        second.words(FOOTER, Sheet.BOLD, 8, 200, 570, "2");
        tagger.close();
        return new TypesetDocument(
                info,
                List.of(first.page("1"), second.page("2")),
                tagger.tree(Map.of(figure, new Bounds(1, FIGURE))),
                List.of(new OutlineEntry(
                        "The river",
                        new Destination(0, 50),
                        List.of(new OutlineEntry("Its table", new Destination(1, 130), List.of())))),
                Map.of("table", new Destination(1, 130)));
    }

    private void heading() {
        tagger.open(Tag.H1);
        first.words(tagger.content(), Sheet.BOLD, 24.5, 60, 80, "The river, AV Wäre");
        tagger.close();
        first.bar(LAYOUT, 60, 90, 300, .5, new Colour(0x99, 0, 0));
    }

    /** One with links, over two pages. */
    private void paragraphs() {
        tagger.open(Tag.P);
        double end = first.words(tagger.content(), Sheet.SERIF, 10, 60, 110, "A paragraph that goes to ");
        int outside = tagger.open(Tag.LINK, Properties.target(new Target.External("https://example.org/flüsse"), null));
        double stop = first.words(tagger.content(), Sheet.SERIF, 10, end, 110, "rivers of ");
        first.link(outside, end, 110, stop);
        stop = first.words(tagger.content(), Sheet.SERIF, 10, 60, 124, "the world");
        first.link(outside, 60, 124, stop);
        tagger.close();
        end = first.words(tagger.content(), Sheet.SERIF, 10, stop, 124, " and to ");
        int inside = tagger.open(Tag.LINK, Properties.target(new Target.Internal("table"), null));
        stop = first.words(tagger.content(), Sheet.ITALIC, 10, end, 124, "the table");
        first.link(inside, end, 124, stop);
        tagger.close();
        var rest = tagger.content();
        first.words(rest, Sheet.SERIF, 10, stop, 124, ", and on");
        second.words(rest, Sheet.SERIF, 10, 60, 50, "to the next page.");
        tagger.close();
    }

    private void list() {
        tagger.open(Tag.L, Properties.numbering(ListNumbering.DECIMAL));
        for (int i = 1; i <= 2; i++) {
            tagger.open(Tag.LI);
            int number = i;
            tagger.inside(Tag.LBL, () -> words(first, 60, 140 + 14 * number, number + ". "));
            tagger.inside(Tag.LBODY, () -> words(first, 80, 140 + 14 * number, "item " + number));
            tagger.close();
        }
        tagger.close();
    }

    private void note() {
        tagger.open(Tag.NOTE);
        tagger.inside(Tag.LBL, () -> words(first, 60, 540, "1 "));
        tagger.inside(Tag.P, () -> words(first, 70, 540, "A note."));
        tagger.close();
    }

    private void figure() {
        figure = tagger.open(Tag.FIGURE, Properties.alternative("Two colours"));
        second.picture(tagger.content(), FIGURE, Pngs.rgb());
        tagger.close();
        second.picture(LAYOUT, new Rectangle(120, 60, 40, 30), Pngs.rgb());
    }

    private void table() {
        tagger.open(Tag.TABLE);
        tagger.open(Tag.THEAD);
        tagger.open(Tag.TR);
        cell(Tag.TH, new CellProperties(Scope.COLUMN, 2, 1), 60, 130, "Rivers");
        tagger.close();
        tagger.close();
        tagger.open(Tag.TBODY);
        tagger.open(Tag.TR);
        cell(Tag.TH, new CellProperties(Scope.ROW, 1, 1), 60, 144, "Elbe");
        cell(Tag.TD, new CellProperties(null, 1, 1), 160, 144, "");
        tagger.close();
        tagger.close();
        tagger.close();
    }

    private void cell(Tag tag, CellProperties properties, double x, double y, String text) {
        tagger.open(tag, Properties.cell(properties));
        if (!text.isEmpty()) words(second, x, y, text);
        tagger.close();
    }

    private double words(Sheet sheet, double x, double y, String text) {
        return sheet.words(tagger.content(), Sheet.SERIF, 10, x, y, text);
    }

    /** A document of one page with one paragraph. */
    static TypesetDocument document(Sheet sheet, Mark.Content content) {
        var leaf = new Structure.Leaf(content.leaf());
        var paragraph = new Structure.Element(1, Tag.P, Properties.NONE, List.of(leaf));
        var root = new Structure.Element(0, Tag.DOCUMENT, Properties.NONE, List.of(paragraph));
        List<Page> pages = List.of(sheet.page("1"));
        return new TypesetDocument(INFO, pages, root, List.of(), Map.of());
    }
}
