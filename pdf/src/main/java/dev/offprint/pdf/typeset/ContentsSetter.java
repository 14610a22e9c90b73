// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Structure.Target;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.paragraph.Owner;
import dev.offprint.pdf.paragraph.Span;
import java.util.ArrayList;
import java.util.List;

/** Sets the table of contents: each entry a link, its folio at the right edge. */
final class ContentsSetter {
    private static final double INDENT = 1.2;
    private static final double FOLIO = 3;

    private final BlockSetter blocks;

    ContentsSetter(BlockSetter blocks) {
        this.blocks = blocks;
    }

    Piece set(ContentsEntries contents) {
        if (contents.entries().isEmpty()) return Piece.NOTHING;
        var text = blocks.text();
        var word = blocks.composing().word(GeneratedWord.CONTENTS);
        var tagger = blocks.composing().tagger();
        var title = tagger.inside(
                Tag.P,
                () -> text.paragraph(
                        TextRole.CONTENTS_TITLE, text.words(TextRole.CONTENTS_TITLE, word), blocks.frame()));
        var galley = new Galley().add(new Piece(title.before(), title.items(), title.after(), Piece.End.HEADING));
        galley.add(tagger.inside(Tag.TOC, () -> entries(contents)));
        return galley.piece().spaced(0, blocks.looks().halves(3));
    }

    private Piece entries(ContentsEntries contents) {
        var galley = new Galley();
        int count = contents.entries().size();
        for (int i = 0; i < count; i++) {
            var entry = contents.entries().get(i);
            var piece = blocks.composing().tagger().inside(Tag.TOCI, () -> entry(entry));
            galley.add(piece, ListSetter.cutBefore(i, count));
        }
        return galley.piece();
    }

    private Piece entry(ContentsEntries.Entry entry) {
        double em = blocks.looks().em();
        var frame = blocks.frame().indented((entry.heading().level() - 1) * INDENT * em, FOLIO * em);
        var lines = lines(
                TextRole.CONTENTS_ENTRY,
                frame,
                Alignment.START,
                entry,
                entry.heading().title());
        var folio = lines(TextRole.CONTENTS_ENTRY, blocks.frame(), Alignment.END, entry, entry.folio());
        if (lines.isEmpty()) return Piece.NOTHING;
        int last = lines.size() - 1;
        if (!folio.isEmpty()) lines.set(last, lines.get(last).with(folio.get(0)));
        return new Piece(0, Kept.whole(List.<VerticalItem>copyOf(lines)), 0, Piece.End.OTHER);
    }

    private List<Strip> lines(
            TextRole role, Frame frame, Alignment alignment, ContentsEntries.Entry entry, String words) {
        var target = Properties.target(new Target.Internal(entry.heading().place()), words);
        var composing = blocks.composing();
        var setting = composing.looks().setting(role, composing.language());
        int link = composing.tagger().open(Tag.LINK, target);
        var owner = new Owner(composing.tagger().content(), link, Owner.NONE);
        var spans = List.<Span>of(new Span.Words(words, setting, owner));
        composing.tagger().close();
        return new ArrayList<>(blocks.text().strips(role, spans, frame, alignment));
    }
}
