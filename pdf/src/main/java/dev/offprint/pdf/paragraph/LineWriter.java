// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Picture;
import dev.offprint.pdf.page.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Puts what a line holds in its places. */
final class LineWriter {
    private final List<Item> bars = new ArrayList<>(2);
    private final List<Item> items = new ArrayList<>(4);
    private final List<Integer> notes = new ArrayList<>(2);
    private final RunWriter runs = new RunWriter(items);
    private final Decorations decorations = new Decorations(bars);
    private final LinkWriter links = new LinkWriter();
    private final Spacing spacing;
    private double x;
    private double ascent;
    private double depth;

    private LineWriter(Spacing spacing) {
        this.spacing = spacing;
        this.x = spacing.x();
    }

    static SetLine write(Row row, Spacing spacing) {
        var writer = new LineWriter(spacing);
        row.entries().forEach(writer::entry);
        return writer.finish(row);
    }

    private SetLine finish(Row row) {
        runs.end();
        decorations.end();
        bars.addAll(items);
        double behind = row.width() - row.visibleWidth();
        return new SetLine(bars, links.finish(), notes, ascent, depth, x - behind);
    }

    private void entry(Entry entry) {
        if (entry instanceof Entry.Text text) glyphs(text);
        else if (entry instanceof Entry.Gap gap) gap(gap);
        else if (entry instanceof Entry.Figure figure) picture(figure.inset());
        else if (entry instanceof Entry.Strut strut)
            reach(strut.fount().ascent(), strut.fount().depth());
    }

    private void glyphs(Entry.Text text) {
        runs.add(text.fount(), text.owner(), text.stretch(), x, text.kern(), text.spoken());
        int note = text.owner().note();
        if (note != Owner.NONE && !notes.contains(note)) notes.add(note);
        advance(text.fount(), text.owner(), text.width());
    }

    private void gap(Entry.Gap gap) {
        double width = gap.width() * spacing.factor();
        runs.add(gap.fount(), gap.owner(), gap.stretch(), x, width - gap.width(), null);
        advance(gap.fount(), gap.owner(), width);
    }

    private void advance(Fount fount, Owner owner, double width) {
        decorations.text(fount, x, x + width);
        links.add(owner, x, x + width, fount.ascent(), fount.depth());
        reach(fount.ascent(), fount.depth());
        x += width;
    }

    private void picture(Span.Inset inset) {
        runs.end();
        decorations.end();
        items.add(new Picture(
                inset.owner().mark(),
                new Rectangle(x, -inset.height(), inset.width(), inset.height()),
                inset.artwork()));
        links.add(inset.owner(), x, x + inset.width(), inset.height(), 0);
        reach(inset.height(), 0);
        x += inset.width();
    }

    private void reach(double above, double below) {
        ascent = Math.max(ascent, above);
        depth = Math.max(depth, below);
    }
}
