// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.docx.opc.Xml;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The numbers of sections as Word counts them: 1, 1.1, 1.1.1. */
public final class SectionNumbering {
    /** What the list of an article refers to. */
    public static final String ID = Integer.toString(ListKind.values().length);

    private static final String GAP = "\u2002";

    private SectionNumbering() {}

    static void write(Xml xml) {
        xml.open("w:abstractNum", "w:abstractNumId", ID).val("w:multiLevelType", "multilevel");
        for (int level = 0; level < ListKind.LEVELS; level++) level(xml, level);
        xml.close();
    }

    private static void level(Xml xml, int level) {
        xml.open("w:lvl", "w:ilvl", Integer.toString(level)).val("w:start", 1).val("w:numFmt", "decimal");
        xml.val("w:suff", "nothing").val("w:lvlText", text(level)).val("w:lvlJc", "left");
        xml.open("w:pPr")
                .empty("w:ind", "w:left", "0", "w:firstLine", "0")
                .close()
                .close();
    }

    private static String text(int level) {
        return IntStream.rangeClosed(1, level + 1).mapToObj(n -> "%" + n).collect(Collectors.joining(".")) + GAP;
    }
}
