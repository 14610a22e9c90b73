// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import dev.offprint.core.font.Face;
import dev.offprint.core.font.Feature;
import dev.offprint.core.style.Caps;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Finds the glyphs of a cluster: a character with its marks. */
final class GlyphChooser {
    /** Size of capitals that stand in for small ones, where the face has none. */
    private static final double SMALLER = .8;

    private final Lettering lettering;
    private final Face face;
    private final Fallback fallback;

    GlyphChooser(Lettering lettering, Face face, Fallback fallback) {
        this.lettering = lettering;
        this.face = face;
        this.fallback = fallback;
    }

    /** Writes the glyphs of the cluster text[from, to). */
    void choose(String text, int from, int to, StretchWriter out) {
        int c = text.codePointAt(from);
        if (Character.charCount(c) == to - from) {
            if (!Invisible.is(c)) single(c, from, to, out);
            return;
        }
        var composed = Normalizer.normalize(visible(text.substring(from, to)), Normalizer.Form.NFC);
        if (!composed.isEmpty()) letters(composed, from, to, out);
    }

    private static String visible(String cluster) {
        return cluster.codePoints()
                .filter(c -> !Invisible.is(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void single(int c, int from, int to, StretchWriter out) {
        if (lettering.caps() != Caps.NONE && isLower(c)) letters(Character.toString(c), from, to, out);
        else draw(c, from, lettering.size(), out);
    }

    /** A cluster of several characters, or one in lower case that is raised. */
    private void letters(String cluster, int from, int to, StretchWriter out) {
        int c = cluster.codePointAt(0);
        if (lettering.caps() == Caps.CAPITALS && isLower(c)) all(raised(cluster), from, to, lettering.size(), out);
        else if (lettering.caps() == Caps.SMALL_CAPS && isLower(c)) small(cluster, from, to, out);
        else all(cluster, from, to, lettering.size(), out);
    }

    private void small(String cluster, int from, int to, StretchWriter out) {
        int c = cluster.codePointAt(0);
        int glyph = face.glyph(c);
        int small = face.substitute(Feature.SMALL_CAPITALS, glyph);
        if (small == glyph) {
            all(raised(cluster), from, to, lettering.size() * SMALLER, out);
            return;
        }
        out.add(face, lettering.size(), small, from);
        int first = Character.charCount(c);
        if (first < cluster.length()) all(cluster.substring(first), to, to, lettering.size(), out);
    }

    private String raised(String cluster) {
        return cluster.toUpperCase(lettering.locale());
    }

    private static boolean isLower(int c) {
        return Character.isLowerCase(c) || Character.isTitleCase(c);
    }

    /** All characters of a string as one cluster. */
    private void all(String cluster, int from, int to, double size, StretchWriter out) {
        var drawn = covered(cluster) ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFD);
        int start = from;
        for (int i = 0; i < drawn.length(); i += Character.charCount(drawn.codePointAt(i))) {
            draw(drawn.codePointAt(i), start, size, out);
            start = to;
        }
    }

    private boolean covered(String cluster) {
        return cluster.codePoints().allMatch(c -> faceFor(c) != null);
    }

    private void draw(int c, int start, double size, StretchWriter out) {
        int glyph = face.glyph(c);
        if (glyph != 0) add(face, glyph, c, start, size, out);
        else if (BlankWidth.isBlank(c)) blank(c, start, size, out);
        else elsewhere(c, start, size, out);
    }

    private void add(Face from, int glyph, int c, int start, double size, StretchWriter out) {
        int shown = glyph;
        for (var feature : lettering.features()) shown = from.substitute(feature, shown);
        if (Invisible.isMark(c)) out.addMark(from, size, shown, start);
        else out.add(from, size, shown, start);
    }

    private void blank(int c, int start, double size, StretchWriter out) {
        int space = face.glyph(' ');
        double ems = face.metrics().fixedPitch() ? 0 : BlankWidth.ems(c);
        if (ems == 0) out.add(face, size, space, start);
        else out.add(face, size, space, start, ems * size);
    }

    private void elsewhere(int c, int start, double size, StretchWriter out) {
        int known = faceFor(c) == null ? LookAlikes.of(c) : c;
        var other = faceFor(known);
        if (other == null && decomposed(c, start, size, out)) return;
        int shown = other == null ? fallback.replacement(c, lettering) : known;
        var chosen = other == null ? faceFor(shown) : other;
        if (chosen == null) throw new AssertionError("a replacement has a face");
        add(chosen, chosen.glyph(shown), shown, start, size, out);
    }

    /** A letter with marks that only its parts have glyphs for. */
    private boolean decomposed(int c, int start, double size, StretchWriter out) {
        var parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        if (parts.codePointAt(0) == c || !covered(parts)) return false;
        all(parts, start, start + Character.charCount(c), size, out);
        return true;
    }

    private @Nullable Face faceFor(int c) {
        return face.glyph(c) != 0 ? face : fallback.covering(c, lettering);
    }
}
