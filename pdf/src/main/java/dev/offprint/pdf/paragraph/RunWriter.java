// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.page.GlyphRun;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.shape.Stretch;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins stretches of one face, setting and owner to one run. */
final class RunWriter {
    private static final double[] NO_RISES = {};

    private final List<Item> items;
    private int[] glyphs = new int[128];
    private double[] advances = new double[128];
    private int[] starts = new int[128];
    private final StringBuilder text = new StringBuilder(128);
    private int count;
    private double x;
    private @Nullable Fount fount;
    private @Nullable Owner owner;
    private @Nullable String spoken;
    private @Nullable Stretch first;

    RunWriter(List<Item> items) {
        this.items = items;
    }

    /**
     * Appends glyphs.
     *
     * @param at where their first origin stands
     * @param extra added behind the last one
     * @param letter added behind each
     * @param said instead of their own text; null for that
     */
    void add(Fount in, Owner of, Stretch stretch, double at, double extra, double letter, @Nullable String said) {
        if (!Objects.equals(said, spoken) || !continues(in, of, stretch)) begin(in, of, stretch, at, said);
        var run = stretch.run();
        int n = run.glyphs().length;
        reserve(count + n);
        System.arraycopy(run.glyphs(), 0, glyphs, count, n);
        System.arraycopy(run.advances(), 0, advances, count, n);
        for (int i = 0; i < n; i++) starts[count + i] = text.length() + run.starts()[i];
        for (int i = 0; i < n && letter != 0; i++) advances[count + i] += letter;
        count += n;
        advances[count - 1] += extra;
        text.append(run.text());
    }

    private boolean continues(Fount in, Owner of, Stretch stretch) {
        return first != null
                && in == fount
                && of.equals(owner)
                && stretch.face().equals(first.face())
                && stretch.size() == first.size();
    }

    private void begin(Fount in, Owner of, Stretch stretch, double at, @Nullable String said) {
        end();
        spoken = said;
        fount = in;
        owner = of;
        first = stretch;
        x = at;
    }

    /** Hands the run over. */
    void end() {
        if (first == null || fount == null || owner == null) return;
        var run = new GlyphRun(
                Arrays.copyOf(glyphs, count),
                Arrays.copyOf(advances, count),
                NO_RISES,
                text.toString(),
                Arrays.copyOf(starts, count));
        var setting = fount.setting();
        items.add(new Glyphs(
                owner.mark(), x, -setting.rise(), first.face(), first.size(), setting.colour(), run, spoken));
        first = null;
        count = 0;
        text.setLength(0);
    }

    private void reserve(int needed) {
        if (needed <= glyphs.length) return;
        glyphs = Arrays.copyOf(glyphs, 2 * needed);
        advances = Arrays.copyOf(advances, 2 * needed);
        starts = Arrays.copyOf(starts, 2 * needed);
    }
}
