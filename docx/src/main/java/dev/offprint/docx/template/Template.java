// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.Style;
import dev.offprint.docx.opc.Part;
import dev.offprint.docx.opc.Xml;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the documents of one style have in common, made once. Immutable, thread-safe.
 *
 * @param language BCP 47; {@code und} when unknown
 * @param frozen the parts, packed; all lie beside the document
 * @param listKinds the beginning of the numbering part
 */
public record Template(
        Style style,
        String language,
        boolean rightToLeft,
        List<Frozen> frozen,
        String listKinds,
        Map<ParagraphStyle, Shape> shapes) {
    /** The style of tables. */
    public static final String TABLE_STYLE = StylesPart.TABLE;

    /** White beside the text of a cell, in twips. */
    public static final int CELL_PADDING = 80;

    /** Feet of the pages, by the names that sections use. */
    public static final String FOOTER = "footer1.xml";

    /** On the first page. */
    public static final String FIRST_FOOTER = "footer2.xml";

    /** On left pages. */
    public static final String EVEN_FOOTER = "footer3.xml";

    /**
     * A part that never changes.
     *
     * @param relationship how the document refers to it
     */
    public record Frozen(String name, String relationship, Part part) {}

    public Template {
        frozen = List.copyOf(frozen);
        shapes = java.util.Collections.unmodifiableMap(new EnumMap<>(shapes));
    }

    /**
     * Makes the parts.
     *
     * @param language BCP 47; {@code und} when unknown
     */
    public static Template of(Style style, String language, boolean rightToLeft) {
        var parts = new ArrayList<Frozen>();
        parts.add(part("styles.xml", "styles", "styles", StylesPart.bytes(style, language, rightToLeft)));
        parts.add(part("settings.xml", "settings", "settings", Settings.bytes(style, language)));
        parts.add(part(
                "fontTable.xml",
                "fontTable",
                "fontTable",
                Fonts.table(style.theme().faces())));
        parts.add(part(FOOTER, "footer", "footer", Footers.right()));
        parts.add(part(FIRST_FOOTER, "footer", "footer", Footers.right()));
        if (style.mirrored()) parts.add(part(EVEN_FOOTER, "footer", "footer", Footers.left()));
        return new Template(style, language, rightToLeft, parts, listKinds(style), shapes(style));
    }

    /** The shape of a style. */
    public Shape shape(ParagraphStyle paragraph) {
        return java.util.Objects.requireNonNull(shapes.get(paragraph));
    }

    private static Frozen part(String name, String relationship, String kind, byte[] bytes) {
        return new Frozen(name, relationship, Part.word(name, kind, bytes));
    }

    private static String listKinds(Style style) {
        var xml = Xml.fragment();
        ListKind.writeAll(xml, style);
        return xml.toString();
    }

    private static Map<ParagraphStyle, Shape> shapes(Style style) {
        var shapes = new Shapes(style);
        var all = new EnumMap<ParagraphStyle, Shape>(ParagraphStyle.class);
        for (var paragraph : ParagraphStyle.values()) all.put(paragraph, shapes.of(paragraph));
        return all;
    }
}
