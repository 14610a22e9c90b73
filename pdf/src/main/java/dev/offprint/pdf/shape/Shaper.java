// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.notice.ProblemSink;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns characters into glyphs: one glyph for each character, standard ligatures, kerning, tracking, small capitals and
 * figures as the lettering asks, and another face where the wanted one has no glyph. For scripts whose letters stand side
 * by side (Latin, Greek, Cyrillic …). Belongs to one job and one thread.
 */
public final class Shaper {
    private final Fallback fallback;
    private final Map<Lettering, Speller> spellers = new HashMap<>();

    /**
     * A shaper.
     *
     * @param problems told once for each script that no face has, {@code pdf.glyph.missing}
     * @param place that those problems name
     */
    public Shaper(FaceCatalog catalog, ProblemSink problems, String place) {
        this.fallback = new Fallback(catalog, new MissingGlyphs(problems, place));
    }

    /** The speller of a lettering. */
    public Speller speller(Lettering lettering) {
        return spellers.computeIfAbsent(lettering, l -> new Speller(l, fallback));
    }
}
