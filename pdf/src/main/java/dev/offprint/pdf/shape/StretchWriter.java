// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import dev.offprint.core.font.Face;
import dev.offprint.core.style.Caps;
import dev.offprint.pdf.page.GlyphRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of a text; joins them to ligatures and kerns them when the face or the size changes. */
final class StretchWriter {
    private static final double[] NO_RISES = {};

    private final String text;
    private final Lettering lettering;
    private final List<Stretch> done = new ArrayList<>(1);
    private int[] glyphs;
    private double[] advances;
    private int[] starts;
    private int count;
    private int begin;
    private @Nullable Face face;
    private double size;

    StretchWriter(String text, Lettering lettering) {
        this.text = text;
        this.lettering = lettering;
        this.glyphs = new int[text.length() + 4];
        this.advances = new double[glyphs.length];
        this.starts = new int[glyphs.length];
    }

    /** A glyph as wide as the face has it. */
    void add(Face from, double atSize, int glyph, int start) {
        add(from, atSize, glyph, start, from.points(from.advance(glyph), atSize));
    }

    void add(Face from, double atSize, int glyph, int start, double advance) {
        if (face != null && (!from.equals(face) || atSize != size)) close(start);
        face = from;
        size = atSize;
        if (count == glyphs.length) grow();
        glyphs[count] = glyph;
        advances[count] = advance;
        starts[count++] = start - begin;
    }

    /** A mark over the glyph before: where the face gives it a width of its own, that one is as wide less. */
    void addMark(Face from, double atSize, int glyph, int start) {
        double advance = from.points(from.advance(glyph), atSize);
        if (count > 0 && from.equals(face) && atSize == size) advances[count - 1] -= advance;
        add(from, atSize, glyph, start, advance);
    }

    List<Stretch> finish() {
        if (count > 0) close(text.length());
        return done;
    }

    private void grow() {
        glyphs = Arrays.copyOf(glyphs, 2 * count);
        advances = Arrays.copyOf(advances, 2 * count);
        starts = Arrays.copyOf(starts, 2 * count);
    }

    private void close(int end) {
        if (face == null) throw new AssertionError("glyphs have a face");
        var own = text.substring(begin, end);
        if (joins(face, own)) join(face);
        kern(face);
        starts[0] = 0; // what is invisible before the first glyph is its
        var run = new GlyphRun(
                Arrays.copyOf(glyphs, count),
                Arrays.copyOf(advances, count),
                NO_RISES,
                own,
                Arrays.copyOf(starts, count));
        done.add(Stretch.of(face, size, run));
        begin = end;
        count = 0;
    }

    /** A non-joiner says that letters stay apart. */
    private boolean joins(Face in, String own) {
        return lettering.tracking() == 0
                && lettering.caps() == Caps.NONE
                && !in.metrics().fixedPitch()
                && own.indexOf('\u200C') < 0;
    }

    private void join(Face in) {
        var from = Arrays.copyOf(glyphs, count);
        int kept = 0;
        for (int i = 0; i < from.length; kept++) {
            var ligature = in.ligature(from, i);
            glyphs[kept] = ligature == null ? from[i] : ligature.glyph();
            advances[kept] = ligature == null ? advances[i] : in.points(in.advance(ligature.glyph()), size);
            starts[kept] = starts[i];
            i += ligature == null ? 1 : ligature.length();
        }
        count = kept;
    }

    private void kern(Face in) {
        double tracking = lettering.tracking() * lettering.size() / 1000;
        for (int i = 0; i < count; i++) {
            boolean last = i + 1 == count;
            if (!last) advances[i] += in.points(in.kerning(glyphs[i], glyphs[i + 1]), size);
            // marks have no width: the letter under them is tracked behind them
            if (tracking != 0 && (last || in.advance(glyphs[i + 1]) > 0)) advances[i] += tracking;
        }
    }
}
