// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.paragraph.Entry.Gap;
import dev.offprint.pdf.paragraph.Entry.Text;
import dev.offprint.pdf.shape.ShapedText;
import dev.offprint.pdf.shape.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one line holds. */
final class Row {
    private final List<Entry> entries = new ArrayList<>();
    private double width;
    private double gaps;
    private double give;

    List<Entry> entries() {
        return entries;
    }

    /** Natural width, in points. */
    double width() {
        return width;
    }

    /** How much wider or narrower its letters may be set. */
    double give() {
        return give;
    }

    /** How much of it are spaces. */
    double gaps() {
        return gaps;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void text(Fount fount, Owner owner, ShapedText shaped) {
        for (var stretch : shaped.stretches()) text(fount, owner, stretch, null);
    }

    /** A part of a divided word; what it stands for is said with its first glyphs. */
    void text(Fount fount, Owner owner, ShapedText shaped, String spoken) {
        var said = spoken;
        for (var stretch : shaped.stretches()) {
            text(fount, owner, stretch, said);
            said = "";
        }
    }

    void text(Fount fount, Owner owner, Stretch stretch, @Nullable String spoken) {
        int last = entries.size() - 1;
        if (last >= 0
                && entries.get(last) instanceof Text before
                && before.fount().isKernedWith(fount)) {
            double kern = before.stretch().kerning(stretch);
            width += kern;
            if (kern != 0) entries.set(last, before.kerned(kern));
        }
        give += fount.give() * stretch.run().glyphs().length;
        add(new Text(fount, owner, stretch, 0, spoken));
    }

    void gap(Fount fount, Owner owner, char space) {
        var gap = new Gap(fount, owner, fount.blank(space));
        gaps += gap.width();
        add(gap);
    }

    void add(Entry entry) {
        width += entry.width();
        entries.add(entry);
    }

    /** Width without the spaces at the end and the tracking behind the last letter. */
    double visibleWidth() {
        double visible = width;
        for (int i = entries.size() - 1; i >= 0; i--) {
            var entry = entries.get(i);
            if (entry instanceof Text text) return visible - text.fount().tracking();
            if (!(entry instanceof Gap)) return visible;
            visible -= entry.width();
        }
        return visible;
    }

    /** Takes off what stands behind the last space that has text before it; empty when there is no such space. */
    Row splitBehindGap() {
        var tail = new Row();
        int gap = lastGap();
        if (gap < 0) return tail;
        var moved = new ArrayList<>(entries.subList(gap + 1, entries.size()));
        entries.subList(gap + 1, entries.size()).clear();
        for (var entry : moved) {
            width -= entry.width();
            tail.add(entry);
        }
        return tail;
    }

    /** Width of what stands behind the last space that has text before it; −1 when there is no such space. */
    double widthBehindGap() {
        int gap = lastGap();
        if (gap < 0) return -1;
        return entries.subList(gap + 1, entries.size()).stream()
                .mapToDouble(Entry::width)
                .sum();
    }

    private int lastGap() {
        int gap = entries.size() - 1;
        while (gap >= 0 && !(entries.get(gap) instanceof Gap)) gap--;
        for (int i = 0; i < gap; i++) {
            if (!(entries.get(i) instanceof Gap)) return gap;
        }
        return -1;
    }
}
