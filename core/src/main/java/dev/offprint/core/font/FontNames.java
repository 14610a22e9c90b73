// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a font file calls itself: tables {@code name} and {@code OS/2} (OpenType 1.9). */
final class FontNames {
    private static final int FAMILY = 1;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int MICROSOFT = 3;
    private static final int ENGLISH = 0x409;
    private static final int ITALIC_OR_OBLIQUE = 0x201;

    private final Bytes table;

    private FontNames(Bytes table) {
        this.table = table;
    }

    /** The name of a face; a file that has none is refused. */
    static FaceName of(Tables tables) {
        var names = new FontNames(tables.required("name"));
        var os2 = tables.required("OS/2");
        var family = names.name(TYPOGRAPHIC_FAMILY).or(() -> names.name(FAMILY));
        var postScript = names.name(POST_SCRIPT).map(name -> name.replaceAll("[^!-~]|[\\[\\](){}<>/%]", ""));
        return new FaceName(
                family.orElseThrow(() -> new IllegalArgumentException("the font has no family name")),
                postScript.orElseThrow(() -> new IllegalArgumentException("the font has no PostScript name")),
                Math.max(100, Math.min(900, os2.u16(4))),
                (os2.u16(62) & ITALIC_OR_OBLIQUE) != 0);
    }

    /** The English name of Microsoft's platform, else any other. */
    private Optional<String> name(int id) {
        Optional<String> found = Optional.empty();
        for (int i = 0, at = 6; i < table.u16(2); i++, at += 12) {
            if (table.u16(at + 6) != id) continue;
            var text = text(at);
            if (text.isBlank()) continue;
            if (table.u16(at) == MICROSOFT && table.u16(at + 4) == ENGLISH) return Optional.of(text);
            if (found.isEmpty()) found = Optional.of(text);
        }
        return found;
    }

    private String text(int record) {
        boolean wide = table.u16(record) != 1; // all platforms but Macintosh
        int length = table.u16(record + 8);
        int from = table.offset() + table.u16(4) + table.u16(record + 10);
        var charset = wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        return new String(table.array(), from, length, charset).strip();
    }
}
