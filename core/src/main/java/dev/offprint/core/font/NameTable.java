// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a font file calls itself, from {@code name} and {@code OS/2} (OpenType 1.9). */
final class NameTable {
    private static final int FAMILY = 1;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int ITALIC = 1;
    private static final int WINDOWS = 3;
    private static final int ENGLISH = 0x409;

    private final Bytes table;

    private NameTable(Bytes table) {
        this.table = table;
    }

    /** The name of a face. */
    static FaceName of(Tables tables) {
        var names = new NameTable(tables.required("name"));
        var os2 = tables.required("OS/2");
        var family = names.find(TYPOGRAPHIC_FAMILY);
        if (family == null) family = names.find(FAMILY);
        var postScript = names.find(POST_SCRIPT);
        if (family == null || postScript == null) throw new IllegalArgumentException("the font has no name");
        boolean italic = (os2.u16(62) & ITALIC) != 0
                || postScript.toLowerCase(Locale.ROOT).endsWith("italic");
        return new FaceName(family, printable(postScript), Math.max(100, Math.min(900, os2.u16(4))), italic);
    }

    /** PostScript names are of ASCII without white space and brackets (ISO 32000-1, 7.3.5). */
    private static String printable(String postScript) {
        return postScript.replaceAll("[^A-Za-z0-9._-]", "");
    }

    private @Nullable String find(int id) {
        int strings = table.u16(4);
        String other = null;
        for (int i = 0, at = 6; i < table.u16(2); i++, at += 12) {
            if (table.u16(at + 6) != id) continue;
            int platform = table.u16(at);
            var text = text(strings + table.u16(at + 10), table.u16(at + 8), platform);
            if (platform == WINDOWS && table.u16(at + 4) == ENGLISH) return text;
            if (other == null) other = text;
        }
        return other;
    }

    private String text(int at, int length, int platform) {
        int from = table.offset() + at;
        if (from + length > table.array().length) throw new IllegalArgumentException("the font's names are broken");
        var bytes = Arrays.copyOfRange(table.array(), from, from + length);
        return new String(bytes, platform == 1 ? ISO_8859_1 : UTF_16BE).strip();
    }
}
