// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.font.Feature;
import dev.offprint.core.style.Caps;
import dev.offprint.core.text.Initial;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.shape.ShapedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first letter of a paragraph, several lines high: its top stands level with the capitals of the first line, its foot
 * on the baseline of the last line beside it. A quotation mark before it hangs out; the words behind it are in small
 * capitals where the face has them. The letter itself says nothing: the rest of its word says the whole word, so that
 * nobody who copies, searches or listens meets half a word.
 */
final class DropCap {
    /** Between the letter and the text beside it, in sizes of the text. */
    private static final double GAP = .22;

    /** How much of the white that faces have at the left of a letter is taken away, in sizes of the letter. */
    private static final double BEARING = .03;

    /** As many characters behind it are set apart as make two or three words. */
    private static final int SET_APART = 10;

    private final Initial initial;
    private final Span.Words words;
    private final Fount text;
    private final Fount large;
    private final ShapedText letter;
    private final List<Span> rest;
    private final int lines;
    private final double leading;

    private DropCap(Initial initial, List<Span> spans, FountCase founts, int lines, double leading) {
        this.initial = initial;
        this.words = (Span.Words) spans.get(0);
        this.text = founts.of(words.setting());
        this.lines = lines;
        this.leading = leading;
        double capital = text.points(text.face().metrics().capHeight());
        double size = words.setting().size() * ((lines - 1) * leading + capital) / capital;
        this.large = founts.of(words.setting().enlarged(size));
        this.letter = large.shape(initial.letter());
        this.rest = rest(spans);
    }

    static Optional<DropCap> of(List<Span> spans, FountCase founts, int lines, double leading) {
        if (lines < 2 || spans.isEmpty() || !(spans.get(0) instanceof Span.Words words)) return Optional.empty();
        boolean plain = words.owner().link() == Owner.NONE
                && words.owner().note() == Owner.NONE
                && !founts.of(words.setting()).isMono();
        if (!plain) return Optional.empty();
        return Initial.of(words.text()).map(initial -> new DropCap(initial, spans, founts, lines, leading));
    }

    /** The paragraph without its first letter. */
    List<Span> rest() {
        return rest;
    }

    private List<Span> rest(List<Span> spans) {
        var left = words.text().substring(initial.end());
        int end = text.has(Feature.SMALL_CAPITALS) ? setApart(left) : 0;
        var all = new ArrayList<Span>();
        if (end > 0)
            all.add(new Span.Words(left.substring(0, end), words.setting().raised(Caps.SMALL_CAPS), owner()));
        if (end < left.length()) all.add(new Span.Words(left.substring(end), words.setting(), owner()));
        all.addAll(spans.subList(1, spans.size()));
        return all;
    }

    /** Where the first words of a text end that are set apart, the space behind them left out. */
    private static int setApart(String text) {
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!CharacterClass.isSpace(text.charAt(at))) continue;
            if (at > 0) end = at;
            if (at >= SET_APART) return end;
        }
        return text.length() <= SET_APART ? text.length() : end;
    }

    private Owner owner() {
        return words.owner();
    }

    /** The room that it takes; a letter that is a word has the space of a word behind it. */
    Notch notch() {
        double space = initial.isWord() ? text.width(' ') : 0;
        double size = words.setting().size();
        return new Notch(lines, letter.width() - offset() + GAP * size + space);
    }

    private double offset() {
        return BEARING * large.setting().size();
    }

    /** The lines of the rest with the letter before the first; empty when that one has no text. */
    Optional<List<SetLine>> before(List<SetLine> set) {
        var first = set.get(0);
        var items = new ArrayList<>(first.items());
        int at = 0;
        while (at < items.size() && !(items.get(at) instanceof Glyphs)) at++;
        if (at == items.size()) return Optional.empty();
        var said = items.remove(at);
        items.addAll(at, saying((Glyphs) said));
        items.addAll(at, drawn());
        var lines = new ArrayList<>(set);
        lines.set(0, new SetLine(items, first.links(), first.notes(), first.ascent(), first.depth(), first.width()));
        return Optional.of(List.copyOf(lines));
    }

    private List<Item> drawn() {
        var drawn = new ArrayList<Item>();
        if (!initial.quote().isEmpty()) {
            var quote = text.shape(initial.quote());
            draw(quote, text, -quote.width(), 0, drawn);
        }
        draw(letter, large, -offset(), (lines - 1) * leading, drawn);
        return drawn;
    }

    private void draw(ShapedText shaped, Fount fount, double from, double y, List<Item> to) {
        double x = from;
        for (var stretch : shaped.stretches()) {
            var colour = fount.setting().colour();
            to.add(new Glyphs(owner().mark(), x, y, stretch.face(), stretch.size(), colour, stretch.run(), ""));
            x += stretch.width();
        }
    }

    /** The first word of a run says what the letter stands for, too. */
    private List<Item> saying(Glyphs run) {
        var split = SplitRun.atFirstSpace(run);
        var word = split.get(0);
        var own = word.spoken() == null ? word.run().text() : word.spoken();
        var whole = initial.quote() + initial.letter() + (initial.isWord() ? " " : "") + own;
        var items = new ArrayList<Item>(split);
        items.set(0, word.speaking(whole));
        return items;
    }
}
