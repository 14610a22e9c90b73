// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import dev.offprint.core.font.Face;
import java.util.HashMap;
import java.util.Map;

/** Spells texts in one lettering, each only once. Belongs to one job and one thread. */
public final class Speller {
    private final Lettering lettering;
    private final Face face;
    private final GlyphChooser chooser;
    private final Map<String, ShapedText> known = new HashMap<>();

    Speller(Lettering lettering, Fallback fallback) {
        this.lettering = lettering;
        this.face = fallback.catalog().face(lettering.family(), lettering.weight(), lettering.italic());
        this.chooser = new GlyphChooser(lettering, face, fallback);
    }

    /** The lettering. */
    public Lettering lettering() {
        return lettering;
    }

    /** The face that is asked first. */
    public Face face() {
        return face;
    }

    /** The glyphs of a text: a word, or a part of one. */
    public ShapedText shape(String text) {
        return known.computeIfAbsent(text, this::spell);
    }

    private ShapedText spell(String text) {
        var out = new StretchWriter(text, lettering);
        for (int from = 0; from < text.length(); ) {
            int to = clusterEnd(text, from);
            chooser.choose(text, from, to, out);
            from = to;
        }
        return ShapedText.of(text, out.finish());
    }

    private static int clusterEnd(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length()) {
            int c = text.codePointAt(to);
            if (!Invisible.extendsCluster(c)) break;
            to += Character.charCount(c);
        }
        return to;
    }
}
