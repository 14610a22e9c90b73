// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import java.util.List;

/** Says which text each code of a font stands for (ISO 32000-1, 9.10.3). */
final class ToUnicode {
    /** More would break old readers. */
    private static final int BLOCK = 100;

    /** The word joiner: not seen, and does not part words. */
    private static final String NOTHING = "\u2060";

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static byte[] of(List<SubsetFont.Entry> entries) {
        var out = new Buffer().ascii(HEAD);
        for (int from = 1; from < entries.size(); from += BLOCK) {
            block(out, entries, from, Math.min(from + BLOCK, entries.size()));
        }
        return out.ascii(TAIL).toByteArray();
    }

    private static void block(Buffer out, List<SubsetFont.Entry> entries, int from, int to) {
        out.integer(to - from).ascii(" beginbfchar\n");
        for (int code = from; code < to; code++) {
            out.put('<').hexUnit(code).ascii("> <");
            out.hexUnits(permitted(entries.get(code).text())).ascii(">\n");
        }
        out.ascii("endbfchar\n");
    }

    /**
     * PDF/A wants a text for every glyph and forbids these three; readers make replacement characters of an empty one.
     */
    private static String permitted(String text) {
        var permitted = text.replace("\0", "").replace("\uFEFF", "").replace("\uFFFE", "");
        return permitted.isEmpty() ? NOTHING : permitted;
    }
}
