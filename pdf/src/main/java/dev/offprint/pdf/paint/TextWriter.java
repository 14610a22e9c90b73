// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.pdf.page.GlyphRun;
import org.jspecify.annotations.Nullable;

/**
 * Writes runs of glyphs inside one text object. Remembers what it has set, and where the pen is as the file's rounded
 * numbers have it, so that roundings never add up.
 */
final class TextWriter {
    private final Buffer out;
    private long lineX;
    private long lineY;
    private long rise;
    private long tracking;
    private boolean array;
    private boolean string;

    TextWriter(Buffer out) {
        this.out = out;
    }

    /** Opens a text object. */
    void begin() {
        out.ascii("BT\n");
        lineX = 0;
        lineY = 0;
    }

    void end() {
        out.ascii("ET\n");
    }

    /** Goes to a place that is given in thousandths of a point. */
    void moveTo(long x, long y) {
        out.thousandths(x - lineX).put(' ').thousandths(y - lineY).ascii(" Td\n");
        lineX = x;
        lineY = y;
    }

    /**
     * Writes a run; places are thousandths of the size from its origin.
     *
     * @param said instead of the run's own text; null for that
     */
    void show(GlyphRun run, SubsetFont font, double size, @Nullable String said) {
        if (said != null) beginSpan(said);
        show(run, font, size, said == null);
        if (said != null) endSpan();
    }

    private void show(GlyphRun run, SubsetFont font, double size, boolean speaks) {
        double ideal = 0;
        double pen = 0;
        track(LetterSpace.of(run, font, size));
        double tracked = tracking / size;
        boolean spoken = false;
        for (int i = 0; i < run.glyphs().length; i++) {
            int code = font.code(run, i);
            var entry = font.entry(code);
            boolean speak = speaks && entry.spoken();
            if (spoken && !speak) endSpan();
            if (run.rises().length > 0) rise(run.rises()[i]);
            if (speak && !spoken) beginSpan(spokenText(run, i, font));
            spoken = speak;
            long adjustment = Math.round(ideal / size * 1000 - pen);
            if (adjustment != 0) adjust(adjustment);
            glyph(code);
            pen += adjustment + entry.width() + tracked;
            ideal += run.advances()[i];
        }
        if (spoken) endSpan();
        endArray();
        rise(0);
    }

    private void track(long wanted) {
        if (wanted == tracking) return;
        out.thousandths(wanted).ascii(" Tc\n");
        tracking = wanted;
    }

    private void rise(double points) {
        long wanted = Math.round(points * 1000);
        if (wanted == rise) return;
        endArray();
        out.thousandths(wanted).ascii(" Ts\n");
        rise = wanted;
    }

    private void adjust(long thousandths) {
        beginArray();
        endString();
        out.integer(-thousandths);
    }

    private void glyph(int code) {
        beginArray();
        if (!string) out.put('(');
        string = true;
        out.inString(code >> 8);
        out.inString(code & 0xFF);
    }

    private void beginArray() {
        if (!array) out.put('[');
        array = true;
    }

    private void endString() {
        if (string) out.put(')');
        string = false;
    }

    private void endArray() {
        endString();
        if (array) out.ascii("]TJ\n");
        array = false;
    }

    private void beginSpan(String text) {
        endArray();
        out.ascii("/Span<</ActualText").hexText(text).ascii(">>BDC\n");
    }

    private void endSpan() {
        endArray();
        out.ascii("EMC\n");
    }

    /** The text of this glyph and of those that follow and must be spoken too. */
    private static String spokenText(GlyphRun run, int from, SubsetFont font) {
        var text = new StringBuilder();
        for (int i = from; i < run.glyphs().length; i++) {
            var entry = font.entry(font.code(run, i));
            if (!entry.spoken()) break;
            text.append(entry.text());
        }
        return text.toString();
    }
}
