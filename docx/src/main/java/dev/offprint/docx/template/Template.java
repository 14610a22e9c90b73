// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
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
 * @param bound whether many articles are bound together: their headlines are headings of the first level, and their own
 *     headings follow below
 * @param frozen the parts, packed; all lie beside the document
 * @param listKinds the beginning of the numbering part
 */
public record Template(
        Style style,
        String language,
        boolean rightToLeft,
        boolean bound,
        List<Frozen> frozen,
        String listKinds,
        Map<ParagraphStyle, Shape> shapes) {
    /** The style of tables. */
    public static final String TABLE_STYLE = StylesPart.TABLE;

    /** White beside the text of a cell, in twips. */
    public static final int CELL_PADDING = 110;

    /** The same in small tables. */
    public static final int SMALL_CELL_PADDING = 60;

    /** How large text is in tables that would not fit otherwise, as a share of the usual size. */
    public static final double SMALL_TABLE = .8;

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
    public static Template of(Style style, String language, boolean rightToLeft, boolean bound) {
        var parts = new ArrayList<Frozen>();
        parts.add(part("styles.xml", "styles", "styles", StylesPart.bytes(style, language, rightToLeft, bound)));
        parts.add(part("settings.xml", "settings", "settings", Settings.bytes(style, language)));
        parts.add(part(
                "fontTable.xml",
                "fontTable",
                "fontTable",
                Fonts.table(style.theme().faces())));
        return new Template(style, language, rightToLeft, bound, parts, listKinds(style), shapes(style, bound));
    }

    /** The shape of a style. */
    public Shape shape(ParagraphStyle paragraph) {
        return java.util.Objects.requireNonNull(shapes.get(paragraph));
    }

    /** What the theme says of a style. */
    public TextRole role(ParagraphStyle paragraph) {
        return paragraph.role(bound);
    }

    /** The style of a crosshead. */
    public ParagraphStyle heading(int level) {
        return ParagraphStyle.heading(level, bound);
    }

    /** The style of an article's headline. */
    public ParagraphStyle headline() {
        return bound ? ParagraphStyle.HEADING_1 : ParagraphStyle.TITLE;
    }

    /** What parts a title block from the text. */
    public void titleRule(Xml xml) {
        ParagraphStyles.titleRule(xml, style);
    }

    private static Frozen part(String name, String relationship, String kind, byte[] bytes) {
        return new Frozen(name, relationship, Part.word(name, kind, bytes));
    }

    private static String listKinds(Style style) {
        var xml = Xml.fragment();
        ListKind.writeAll(xml, style);
        if (style.apparatus().numberSections()) SectionNumbering.write(xml);
        return xml.toString();
    }

    private static Map<ParagraphStyle, Shape> shapes(Style style, boolean bound) {
        var shapes = new Shapes(style, bound);
        var all = new EnumMap<ParagraphStyle, Shape>(ParagraphStyle.class);
        for (var paragraph : ParagraphStyle.values()) all.put(paragraph, shapes.of(paragraph));
        return all;
    }
}
