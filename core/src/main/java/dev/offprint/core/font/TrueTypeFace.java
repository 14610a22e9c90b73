// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.font;

import org.jspecify.annotations.Nullable;

/** A face from a TrueType file. Everything that is looked up is read when it is made, so threads may share it. */
final class TrueTypeFace implements Face {
    private final FaceName name;
    private final FaceMetrics metrics;
    private final Tables tables;
    private final CharacterMap characters;
    private final HorizontalMetrics widths;
    private final Outlines outlines;
    private final @Nullable PairKerning kerning;
    private final @Nullable Substitutions substitutions;
    private final @Nullable Ligatures ligatures;

    /** @param file kept, not copied */
    TrueTypeFace(FaceName name, byte[] file) {
        this.name = name;
        this.tables = new Tables(file);
        this.metrics = MetricsReader.read(tables);
        this.characters = new CharacterMap(tables.required("cmap"));
        this.widths = new HorizontalMetrics(
                tables.required("hmtx"), tables.required("hhea").u16(34));
        this.outlines = new Outlines(
                tables.required("glyf"),
                tables.required("loca"),
                tables.required("head").u16(50) == 1);
        int glyphs = tables.required("maxp").u16(4);
        var gpos = tables.optional("GPOS");
        this.kerning = gpos == null ? null : new PairKerning(LayoutTable.positioning(gpos), glyphs);
        var gsub = tables.optional("GSUB");
        this.substitutions = gsub == null ? null : new Substitutions(LayoutTable.substitution(gsub), glyphs);
        this.ligatures = gsub == null ? null : new Ligatures(LayoutTable.substitution(gsub));
    }

    @Override
    public FaceName name() {
        return name;
    }

    @Override
    public FaceMetrics metrics() {
        return metrics;
    }

    @Override
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    @Override
    public int advance(int glyph) {
        return widths.advance(glyph);
    }

    @Override
    public int kerning(int left, int right) {
        return kerning == null ? 0 : kerning.between(left, right);
    }

    @Override
    public @Nullable Ligature ligature(int[] glyphs, int from) {
        return ligatures == null ? null : ligatures.at(glyphs, from);
    }

    @Override
    public int substitute(Feature feature, int glyph) {
        return substitutions == null ? glyph : substitutions.of(feature, glyph);
    }

    @Override
    public FontProgram subset(int[] glyphs) {
        return Subsetter.subset(tables, outlines, widths, glyphs);
    }

    @Override
    public String toString() {
        return name.postScript();
    }
}
