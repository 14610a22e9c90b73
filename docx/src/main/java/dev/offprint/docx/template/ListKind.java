// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.Style;
import dev.offprint.docx.opc.Xml;

/** The kinds of lists, nine levels each; every list of an article is a {@code w:num} of one of them. */
public enum ListKind {
    BULLETS(0),
    OPEN_TASKS(1),
    DONE_TASKS(2),
    NUMBERS(3);

    /** As many levels as Word has. */
    public static final int LEVELS = 9;

    private static final String[] BULLET = {"•", "–", "·"};
    /** Between a number, which ends there, and its text. */
    private static final double GAP = .35;

    private final int number;

    ListKind(int number) {
        this.number = number;
    }

    /** What a list refers to. */
    public String id() {
        return Integer.toString(number);
    }

    /** The list that all lists of this kind share. */
    public String sharedList() {
        return Integer.toString(number + 1);
    }

    static void writeAll(Xml xml, Style style) {
        for (var kind : values()) kind.write(xml, style);
    }

    private void write(Xml xml, Style style) {
        xml.open("w:abstractNum", "w:abstractNumId", id()).val("w:multiLevelType", "multilevel");
        for (int level = 0; level < LEVELS; level++) level(xml, style, level);
        xml.close();
    }

    private void level(Xml xml, Style style, int level) {
        xml.open("w:lvl", "w:ilvl", Integer.toString(level)).val("w:start", 1);
        xml.val("w:numFmt", this == NUMBERS ? "decimal" : "bullet");
        xml.val("w:lvlText", text(level)).val("w:lvlJc", this == NUMBERS ? "right" : "left");
        var indent = Integer.toString((level + 1) * Shapes.step(style));
        xml.open("w:pPr").empty("w:ind", "w:left", indent, "w:hanging", Integer.toString(hanging(style)));
        xml.close().open("w:rPr");
        if (this == OPEN_TASKS || this == DONE_TASKS) {
            xml.empty("w:rFonts", "w:ascii", Fonts.SYMBOLS, "w:hAnsi", Fonts.SYMBOLS, "w:cs", Fonts.SYMBOLS);
        }
        xml.val("w:b", "0").val("w:i", "0").close().close();
    }

    /** How far the marker stands before the text. */
    public int hanging(Style style) {
        int step = Shapes.step(style);
        return this == NUMBERS ? (int) Math.round(step * GAP) : step;
    }

    private String text(int level) {
        return switch (this) {
            case BULLETS -> BULLET[level % BULLET.length];
            case OPEN_TASKS -> "☐";
            case DONE_TASKS -> "☑";
            case NUMBERS -> "%" + (level + 1) + ".";
        };
    }
}
