// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.style.Style;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Lengths;
import java.util.List;

/** Writes the properties of sections: page, margins, columns, heads and feet. */
final class Sections {
    /** How far heads and feet stand from the type area, in leadings. */
    private static final double DISTANCE = 1;

    private final Draft draft;
    private final Style style;
    private final List<RunningLines.Reference> lines;
    private final boolean rightToLeft;

    /** The sections of one article, with its heads and feet. */
    Sections(Draft draft, List<RunningLines.Reference> lines, boolean rightToLeft) {
        this.draft = draft;
        this.style = draft.template().style();
        this.lines = List.copyOf(lines);
        this.rightToLeft = rightToLeft;
    }

    /**
     * The first section of an article begins a page, names heads and feet, and counts notes from 1.
     *
     * @param whole whether it is the only one
     */
    void opening(Xml xml, boolean whole) {
        xml.open("w:sectPr");
        for (var line : lines) {
            xml.empty("w:" + line.edge().word() + "Reference", "w:type", line.pages(), "r:id", line.id());
        }
        numbers(xml, draft.template().bound());
        page(xml, 1);
        if (!whole && draft.noteKind() == NoteKind.END) xml.empty("w:noEndnote"); // they come with the text
        if (!lines.isEmpty()) xml.empty("w:titlePg");
        close(xml);
    }

    /**
     * A section that goes on below, in other columns.
     *
     * @param whole whether nothing of the article follows
     */
    void next(Xml xml, int columns, boolean whole) {
        xml.open("w:sectPr");
        numbers(xml, false);
        xml.val("w:type", "continuous");
        page(xml, columns);
        if (!whole && draft.noteKind() == NoteKind.END) xml.empty("w:noEndnote");
        close(xml);
    }

    /** A page without heads and feet. */
    void plain(Xml xml) {
        xml.open("w:sectPr");
        page(xml, 1);
        close(xml);
    }

    /** How notes are counted: in figures, even at the end. */
    private void numbers(Xml xml, boolean restart) {
        boolean end = draft.noteKind() == NoteKind.END;
        if (!restart && !end) return;
        xml.open("w:" + draft.noteKind().word() + "Pr");
        if (end) xml.val("w:numFmt", "decimal");
        if (restart) xml.val("w:numRestart", "eachSect");
        xml.close();
    }

    private void page(Xml xml, int columns) {
        var page = style.page();
        var width = twips(page.width());
        var height = twips(page.height());
        if (page.width() > page.height()) xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        else xml.empty("w:pgSz", "w:w", width, "w:h", height);
        margins(xml);
        columns(xml, columns);
    }

    private void columns(Xml xml, int columns) {
        var gutter = twips(style.columns().gutter() * style.leading());
        var count = Integer.toString(columns);
        if (columns == 1) xml.empty("w:cols", "w:space", gutter);
        else if (style.theme().page().columnRule()) {
            xml.empty("w:cols", "w:num", count, "w:sep", "1", "w:space", gutter);
        } else xml.empty("w:cols", "w:num", count, "w:space", gutter);
    }

    private void margins(Xml xml) {
        var area = style.typeArea();
        double distance = style.leading() * (1 + DISTANCE);
        double head = draft.logo().isAsked() ? RunningFields.logoHeight(style) + style.leading() : distance;
        xml.empty(
                "w:pgMar",
                "w:top",
                twips(area.head()),
                "w:right",
                twips(area.outer()),
                "w:bottom",
                twips(area.foot()),
                "w:left",
                twips(area.inner()),
                "w:header",
                twips(Math.max(0, area.head() - head)),
                "w:footer",
                twips(Math.max(0, area.foot() - distance)),
                "w:gutter",
                "0");
    }

    private void close(Xml xml) {
        if (rightToLeft) xml.empty("w:bidi");
        xml.close();
    }

    private static String twips(double points) {
        return Integer.toString(Lengths.twips(points));
    }
}
