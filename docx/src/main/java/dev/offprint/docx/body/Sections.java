// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Lengths;
import dev.offprint.docx.template.Template;
import org.jspecify.annotations.Nullable;

/** Writes the properties of sections: page, margins, columns, heads and feet. */
final class Sections {
    /** How far heads and feet stand from the type area, in leadings. */
    private static final double DISTANCE = 1;

    private final Draft draft;
    private final @Nullable String header;
    private final @Nullable String evenHeader;

    /**
     * The sections of one article.
     *
     * @param header the id of its running head; null when there is nothing to say
     */
    Sections(Draft draft, @Nullable String header, @Nullable String evenHeader) {
        this.draft = draft;
        this.header = header;
        this.evenHeader = evenHeader;
    }

    /** The first section of an article begins a page and names heads and feet. */
    void first(Xml xml, int columns, boolean rightToLeft) {
        xml.open("w:sectPr");
        if (header != null) xml.empty("w:headerReference", "w:type", "default", "r:id", header);
        if (evenHeader != null) xml.empty("w:headerReference", "w:type", "even", "r:id", evenHeader);
        footer(xml, "default", Template.FOOTER);
        footer(xml, "first", Template.FIRST_FOOTER);
        if (draft.template().style().mirrored()) footer(xml, "even", Template.EVEN_FOOTER);
        page(xml, columns);
        xml.empty("w:titlePg");
        close(xml, rightToLeft);
    }

    /** A section that goes on below, in other columns. */
    void next(Xml xml, int columns, boolean rightToLeft) {
        xml.open("w:sectPr").val("w:type", "continuous");
        page(xml, columns);
        close(xml, rightToLeft);
    }

    private void footer(Xml xml, String type, String part) {
        xml.empty(
                "w:footerReference",
                "w:type",
                type,
                "r:id",
                draft.documentLinks().to("footer", part));
    }

    private void page(Xml xml, int columns) {
        var style = draft.template().style();
        var page = style.page();
        var width = twips(page.width());
        var height = twips(page.height());
        if (page.width() > page.height()) xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        else xml.empty("w:pgSz", "w:w", width, "w:h", height);
        margins(xml);
        var gutter = twips(style.columns().gutter() * style.leading());
        if (columns == 1) xml.empty("w:cols", "w:space", gutter);
        else xml.empty("w:cols", "w:num", Integer.toString(columns), "w:space", gutter);
    }

    private void margins(Xml xml) {
        var style = draft.template().style();
        var area = style.typeArea();
        double distance = style.leading() * (1 + DISTANCE);
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
                twips(Math.max(0, area.head() - distance)),
                "w:footer",
                twips(Math.max(0, area.foot() - distance)),
                "w:gutter",
                "0");
    }

    private static void close(Xml xml, boolean rightToLeft) {
        if (rightToLeft) xml.empty("w:bidi");
        xml.close();
    }

    private static String twips(double points) {
        return Integer.toString(Lengths.twips(points));
    }
}
