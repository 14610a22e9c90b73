// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.font.Face;
import dev.offprint.pdf.page.GlyphRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSObject;

/**
 * What a document uses of a face. Each pair of a glyph and the text that it stands for has a code of its own, in the
 * order of first use, so that text comes out as it went in.
 */
final class SubsetFont {
    private static final int REPLACEMENT = 0xFFFD;

    private final Face face;
    private final String resource;
    private final COSObject reference;
    private final int replacement;
    /** By glyph: the code that was given last, 0 for none. */
    private int[] codes = new int[256];
    /** By code. */
    private final List<Entry> entries = new ArrayList<>();

    SubsetFont(Face face, String resource, COSObject reference) {
        this.face = face;
        this.resource = resource;
        this.reference = reference;
        this.replacement = face.glyph(REPLACEMENT);
        entries.add(new Entry(0, "", width(0), 0, false));
    }

    Face face() {
        return face;
    }

    /** Its name in the resources of pages. */
    String resource() {
        return resource;
    }

    COSObject reference() {
        return reference;
    }

    List<Entry> entries() {
        return entries;
    }

    Entry entry(int code) {
        return entries.get(code);
    }

    /** The code of a glyph of a run. */
    int code(GlyphRun run, int index) {
        int glyph = run.glyphs()[index];
        if (glyph >= codes.length) codes = Arrays.copyOf(codes, Math.max(glyph + 1, 2 * codes.length));
        int from = run.starts()[index];
        int to = index + 1 < run.starts().length
                ? run.starts()[index + 1]
                : run.text().length();
        int length = Math.max(0, to - from);
        for (int code = codes[glyph]; code != 0; code = entries.get(code).older()) {
            if (entries.get(code).standsFor(run.text(), from, length)) return code;
        }
        return add(glyph, run.text(index));
    }

    private int add(int glyph, String text) {
        int code = entries.size();
        if (code > 0xFFFF) throw new IllegalArgumentException("more than 65,535 glyphs of " + face.name());
        entries.add(new Entry(glyph, text, width(glyph), codes[glyph], isSpoken(glyph, text)));
        codes[glyph] = code;
        return code;
    }

    private int width(int glyph) {
        return (int) Math.round(face.points(face.advance(glyph), 1000));
    }

    /** Whether the glyph does not show what it stands for, or nothing of its own. */
    private boolean isSpoken(int glyph, String text) {
        boolean standIn = glyph == 0 || glyph == replacement;
        return text.isEmpty()
                || standIn && !text.equals("\uFFFD")
                || text.codePoints().anyMatch(SubsetFont::isPrivate);
    }

    private static boolean isPrivate(int codePoint) {
        return Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /**
     * A code.
     *
     * @param width in thousandths of the size, as the file says it
     * @param older another code of the same glyph; 0 for none
     * @param spoken whether the text must be said beside the glyph, because the glyph is a stand-in,
     *     private or a later one of its cluster
     */
    record Entry(int glyph, String text, int width, int older, boolean spoken) {
        boolean standsFor(String other, int from, int length) {
            return text.length() == length && text.regionMatches(0, other, from, length);
        }
    }
}
