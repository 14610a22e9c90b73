// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.Structure;
import dev.offprint.pdf.page.Structure.CellProperties;
import dev.offprint.pdf.page.Structure.ListNumbering;
import dev.offprint.pdf.page.Structure.Scope;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Writes what an element says beside its content. */
final class Attributes {
    private Attributes() {}

    static void set(COSDictionary dictionary, Structure.Element element, List<PageBuild> pages) {
        var properties = element.properties();
        set(dictionary, "T", properties.title());
        set(dictionary, "Lang", properties.language());
        // what a link is for stands on its annotations; here it would hide the words of the link
        if (properties.target() == null) set(dictionary, "Alt", properties.alternative());
        set(dictionary, "ActualText", properties.actualText());
        var attributes = attributes(properties, pages);
        if (attributes != null) dictionary.setItem(COSName.A, attributes);
    }

    private static void set(COSDictionary dictionary, String key, @Nullable String text) {
        if (text != null) dictionary.setItem(key, Cos.text(text));
    }

    private static @Nullable COSDictionary attributes(Structure.Properties properties, List<PageBuild> pages) {
        if (properties.cell() != null) return cell(properties.cell());
        if (properties.numbering() != null) return list(properties.numbering());
        if (properties.bounds() != null) return box(properties.bounds(), pages);
        return null;
    }

    private static @Nullable COSDictionary cell(CellProperties cell) {
        var attributes = owned("Table");
        if (cell.scope() != null) attributes.setItem("Scope", Cos.name(scope(cell.scope())));
        if (cell.rowSpan() > 1) attributes.setInt("RowSpan", cell.rowSpan());
        if (cell.columnSpan() > 1) attributes.setInt("ColSpan", cell.columnSpan());
        return attributes.size() > 1 ? attributes : null;
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case ROW -> "Row";
            case COLUMN -> "Column";
            case BOTH -> "Both";
        };
    }

    private static COSDictionary list(ListNumbering numbering) {
        var attributes = owned("List");
        attributes.setItem(
                "ListNumbering",
                Cos.name(
                        switch (numbering) {
                            case NONE -> "None";
                            case DISC -> "Disc";
                            case DECIMAL -> "Decimal";
                        }));
        return attributes;
    }

    private static COSDictionary box(Structure.Bounds bounds, List<PageBuild> pages) {
        var area = bounds.area();
        double bottom = pages.get(bounds.page()).height() - area.y() - area.height();
        var attributes = owned("Layout");
        attributes.setItem("BBox", Cos.numbers(area.x(), bottom, area.x() + area.width(), bottom + area.height()));
        return attributes;
    }

    private static COSDictionary owned(String owner) {
        var attributes = new COSDictionary();
        attributes.setItem(COSName.O, Cos.name(owner));
        return attributes;
    }
}
