// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.font.Face;
import dev.offprint.core.font.FaceMetrics.Line;
import dev.offprint.core.font.Feature;
import dev.offprint.core.text.Hyphenator;
import dev.offprint.pdf.page.GlyphRun;
import dev.offprint.pdf.paragraph.HorizontalItem.Glue;
import dev.offprint.pdf.paragraph.HorizontalItem.Penalty;
import dev.offprint.pdf.shape.ShapedText;
import dev.offprint.pdf.shape.Speller;
import dev.offprint.pdf.shape.Stretch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that text in one setting is set from: its spaces, hyphens and words, each made once. */
final class Fount {
    /** What stands for the hyphen that a line end adds, when text is copied out. */
    static final String ADDED_HYPHEN = "\u00AD";

    /**
     * How much wider a space may become before it looks bad, and how much narrower. More and less than TeX's, because the
     * spaces of the bundled faces are narrow: a quarter of the size where TeX's faces have a third.
     */
    static final double STRETCH = 1.2;

    static final double SHRINK = .25;

    /** How much wider or narrower each letter may be set, in sizes: nobody sees it. */
    private static final double GIVE = .008;

    private final Setting setting;
    private final Speller speller;
    private final @Nullable Hyphenator hyphenator;
    private final Map<String, Word> words = new HashMap<>();
    private final ShapedText space;
    private final ShapedText hyphen;
    private final Glue justified;
    private final Glue ragged;
    private final Penalty hanging;
    private final Penalty standing;

    Fount(Setting setting, Speller speller) {
        this.setting = setting;
        this.speller = speller;
        this.hyphenator =
                setting.hyphenate() ? Hyphenator.of(setting.language()).orElse(null) : null;
        this.space = speller.shape(" ");
        this.hyphen = speller.shape("-");
        this.justified = new Glue(space.width(), space.width() * STRETCH, space.width() * SHRINK);
        this.ragged = new Glue(space.width(), 0, 0);
        double hang = isMono() ? 0 : Protrusion.end('-') * hyphen.width();
        this.hanging = new Penalty(hyphen.width() - hang, Division.Kind.SYLLABLE.cost(), true);
        this.standing = new Penalty(hyphen.width(), Division.Kind.SYLLABLE.cost(), true);
    }

    Setting setting() {
        return setting;
    }

    Face face() {
        return speller.face();
    }

    /** Whether letters of both stand side by side as if they were of one. */
    boolean isKernedWith(Fount other) {
        return this == other
                || speller.lettering().equals(other.speller.lettering()) && setting.rise() == other.setting.rise();
    }

    boolean isMono() {
        return face().metrics().fixedPitch();
    }

    @Nullable
    Hyphenator hyphenator() {
        return hyphenator;
    }

    ShapedText shape(String text) {
        return speller.shape(text);
    }

    double width(char c) {
        return speller.shape(String.valueOf(c)).width();
    }

    /** Whether its face draws a small letter otherwise for a feature. */
    boolean has(Feature feature) {
        int glyph = face().glyph('a');
        return face().substitute(feature, glyph) != glyph;
    }

    /** A whole word in this setting. */
    Word word(String text) {
        var known = words.get(text);
        if (known != null) return known;
        var word = new Word(this, shape(text), Divisions.of(text, List.of(), hyphenator));
        words.put(text, word);
        return word;
    }

    /** The space between words. */
    Glue glue(boolean justify) {
        return justify ? justified : ragged;
    }

    Stretch blank(char c) {
        return (c == ' ' ? space : shape(String.valueOf(c))).stretches().get(0);
    }

    /** The hyphen that a line end adds. */
    Stretch addedHyphen() {
        var drawn = hyphen.stretches().get(0);
        var run = drawn.run();
        return Stretch.of(
                drawn.face(),
                drawn.size(),
                new GlyphRun(run.glyphs(), run.advances(), run.rises(), ADDED_HYPHEN, run.starts()));
    }

    /** Behind each letter, in points. */
    double tracking() {
        return setting.tracking() * setting.size() / 1000;
    }

    /** How much wider or narrower a letter may be set in justified text, in points. */
    double give() {
        return isMono() ? 0 : GIVE * setting.size();
    }

    /** How far the added hyphen hangs out. */
    double hyphenHang() {
        return standing.breakWidth() - hanging.breakWidth();
    }

    Penalty hyphenPenalty(Division.Kind kind, boolean justify) {
        if (kind == Division.Kind.SYLLABLE) return justify ? hanging : standing;
        return new Penalty((justify ? hanging : standing).breakWidth(), kind.cost(), true);
    }

    /** Above the baseline of the line, in points. */
    double ascent() {
        return points(face().metrics().ascent()) + setting.rise();
    }

    /** Below it. */
    double depth() {
        return -points(face().metrics().descent()) - setting.rise();
    }

    Line underline() {
        return face().metrics().underline();
    }

    Line strikeout() {
        return face().metrics().strikeout();
    }

    double points(int units) {
        return face().points(units, setting.size());
    }
}
