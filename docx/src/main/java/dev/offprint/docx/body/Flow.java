// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.docx.template.ParagraphStyle;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables one under the other: what has gone before, and what waits for the next paragraph. */
final class Flow {
    private After after = After.OTHER;
    private int gap;
    private int spaceAfter;
    private int below;
    private boolean pageBreak;
    private boolean released;
    private boolean noteMark;
    private @Nullable Marker marker;
    private boolean open = true;
    private boolean table;
    private boolean aside;
    private @Nullable ParagraphStyle closed;

    After after() {
        return after;
    }

    void leave(After other) {
        after = other;
    }

    /** Asks for space before the next paragraph, in twips. */
    void gap(int least) {
        gap = Math.max(gap, least);
    }

    /**
     * The space that the next paragraph must bring; 0 when the last one left enough, or its own is enough.
     *
     * @param before what its style brings
     */
    int takeGap(ParagraphStyle style, int before) {
        boolean closedUp = style == closed;
        int there = closedUp ? 0 : Math.max(spaceAfter, before);
        int taken = gap > there ? gap : 0;
        gap = 0;
        return taken;
    }

    /** Asks the next paragraph to leave space below it, in twips: what follows can bring none. */
    void below(int least) {
        below = least;
    }

    int takeBelow() {
        int taken = below;
        below = 0;
        return taken;
    }

    /** The next paragraph stays with none, whatever its style says. */
    void release() {
        released = true;
    }

    boolean takeRelease() {
        boolean taken = released;
        released = false;
        return taken;
    }

    void pageBreak() {
        pageBreak = true;
    }

    boolean takePageBreak() {
        boolean taken = pageBreak;
        pageBreak = false;
        return taken;
    }

    boolean hasPageBreak() {
        return pageBreak;
    }

    void mark(Marker other) {
        marker = other;
    }

    @Nullable
    Marker takeMarker() {
        var taken = marker;
        marker = null;
        return taken;
    }

    /** The next paragraph begins with the number of a note. */
    void markNote() {
        noteMark = true;
    }

    boolean takeNoteMark() {
        boolean taken = noteMark;
        noteMark = false;
        return taken;
    }

    /** Whether a marker waits, which only a paragraph can bear. */
    boolean waits() {
        return marker != null || noteMark;
    }

    /** Whether it does not end with a paragraph. */
    boolean isOpen() {
        return open;
    }

    /**
     * A paragraph has been written.
     *
     * @param space that it leaves, in twips
     * @param contextual the style beside which that space falls away; null when there is none
     */
    void paragraphWritten(int space, @Nullable ParagraphStyle contextual) {
        closed = contextual;
        open = false;
        table = false;
        aside = false;
        spaceAfter = space;
    }

    /** Whether a table would run together with the last one. */
    boolean endsWithTable() {
        return table;
    }

    /** The lowest paragraph there is has ended a section. */
    void sectionEnded() {
        paragraphWritten(0, null);
        open = true; // the next section needs a paragraph of its own
    }

    /** An aside, whose bar would run together with another's. */
    void asideWritten() {
        aside = true;
    }

    boolean endsWithAside() {
        return aside;
    }

    /** A place that links aim at. */
    void bookmarked() {
        open = true;
    }

    /** A table, after which a cell or note needs a paragraph, and another table too. */
    void tableWritten() {
        open = true;
        aside = false;
        table = true;
        spaceAfter = 0;
    }
}
