// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Structure.Target;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.paragraph.Owner;
import dev.offprint.pdf.paragraph.Setting;
import dev.offprint.pdf.paragraph.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets an entry of a table of contents: number, words, dots, folio, all of it one link; authors below. */
final class ContentsEntry {
    private static final TextRole ROLE = TextRole.CONTENTS_ENTRY;
    private static final double INDENT = 1.4;
    private static final double FOLIO = 3;
    private static final int BOLD = 600;

    private final BlockSetter blocks;
    private final Composing composing;
    private final boolean articles;
    private final Map<Integer, Double> hangs;

    ContentsEntry(BlockSetter blocks, ContentsEntries contents) {
        this.blocks = blocks;
        this.composing = blocks.composing();
        this.articles =
                contents.entries().stream().anyMatch(entry -> entry.heading().level() == 0);
        this.hangs = contents.entries().stream()
                .filter(entry -> !entry.heading().number().isEmpty())
                .collect(Collectors.toMap(ContentsEntries.Entry::depth, this::numberWidth, Math::max));
    }

    Piece set(ContentsEntries.Entry entry) {
        var reference = properties(entry);
        var lines = composing.tagger().inside(Tag.REFERENCE, reference, () -> link(entry));
        var items = new ArrayList<VerticalItem>(Kept.whole(List.<VerticalItem>copyOf(lines)));
        if (!entry.authors().isEmpty()) {
            items.add(Cut.NEVER);
            items.addAll(Kept.whole(authors(entry)));
        }
        double white = articles && entry.depth() == 0 ? blocks.looks().halves(1) : 0;
        return new Piece(white, items, 0, Piece.End.OTHER);
    }

    private Properties properties(ContentsEntries.Entry entry) {
        return entry.language().equals(composing.language()) ? Properties.NONE : Properties.language(entry.language());
    }

    private List<Strip> link(ContentsEntries.Entry entry) {
        var heading = entry.heading();
        int link = composing
                .tagger()
                .open(Tag.LINK, Properties.target(new Target.Internal(heading.place()), heading.line()));
        var owner = new Owner(composing.tagger().content(), link, Owner.NONE);
        composing.tagger().close();
        return lines(entry, owner);
    }

    private List<Strip> lines(ContentsEntries.Entry entry, Owner owner) {
        var text = blocks.text();
        var heading = entry.heading();
        var frame = frame(entry.depth()).indented(0, FOLIO * size());
        double hang = heading.number().isEmpty() ? 0 : hang(entry.depth());
        var words = List.<Span>of(new Span.Words(heading.title(), setting(entry), owner));
        var lines = new ArrayList<>(text.strips(ROLE, words, frame.indented(hang, 0), Alignment.START));
        if (!heading.number().isEmpty()) {
            var number = List.<Span>of(new Span.Words(heading.number(), setting(entry), owner));
            lines.set(
                    0,
                    HungLabel.set(text, ROLE, number, frame, heading.number()).with(lines.get(0)));
        }
        int last = lines.size() - 1;
        lines.set(last, withFolio(lines.get(last), entry, owner));
        return lines;
    }

    private Strip withFolio(Strip line, ContentsEntries.Entry entry, Owner owner) {
        var words = List.<Span>of(new Span.Words(entry.folio(), setting(entry), owner));
        var folio = HungLabel.speaking(
                blocks.text().strips(ROLE, words, blocks.frame(), Alignment.END).get(0), " " + entry.folio());
        return Leader.between(line, folio, blocks.frame(), blocks.looks());
    }

    private Frame frame(int depth) {
        double left = 0;
        for (int i = 0; i < depth; i++) left += Math.max(INDENT * size(), hang(i));
        return blocks.frame().indented(left, 0);
    }

    /** Where the words of a depth begin: behind its widest number. */
    private double hang(int depth) {
        return hangs.getOrDefault(depth, 0.0);
    }

    private double numberWidth(ContentsEntries.Entry entry) {
        return HungLabel.width(composing, ROLE, entry.heading().number());
    }

    private double size() {
        return blocks.looks().look(ROLE).size();
    }

    private Setting setting(ContentsEntries.Entry entry) {
        var setting = blocks.looks().setting(ROLE, entry.language());
        return entry.heading().level() == 0 ? Settings.weight(setting, BOLD) : setting;
    }

    private List<VerticalItem> authors(ContentsEntries.Entry entry) {
        var text = blocks.text();
        return composing
                .tagger()
                .inside(
                        Tag.P,
                        () -> text.paragraph(
                                        TextRole.ATTRIBUTION,
                                        text.words(TextRole.ATTRIBUTION, entry.authors()),
                                        frame(entry.depth()).indented(0, FOLIO * size()))
                                .items());
    }
}
