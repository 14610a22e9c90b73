// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.font.Face;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The faces of a document in the order of first use. */
final class FontShelf {
    private final PdfFile file;
    private final Map<Face, SubsetFont> fonts = new LinkedHashMap<>();

    FontShelf(PdfFile file) {
        this.file = file;
    }

    SubsetFont font(Face face) {
        var font = fonts.get(face);
        if (font == null) {
            font = new SubsetFont(face, "F" + (fonts.size() + 1), file.reserve());
            fonts.put(face, font);
        }
        return font;
    }

    /** Embeds them all, when no glyph can come any more. */
    void embed() throws IOException {
        for (var font : fonts.values()) new FontEmbedder(file, font).embed();
    }
}
