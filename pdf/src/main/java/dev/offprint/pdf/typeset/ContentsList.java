// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.page.Tag;
import java.util.List;

/** Sets the entries of a table of contents as nested lists, an article's headings within its own entry. */
final class ContentsList {
    private final BlockSetter blocks;
    private final List<ContentsEntries.Entry> entries;
    private final ContentsEntry setter;
    private int at;

    ContentsList(BlockSetter blocks, ContentsEntries contents) {
        this.blocks = blocks;
        this.entries = contents.entries();
        this.setter = new ContentsEntry(blocks, contents);
    }

    Piece set() {
        return list(0);
    }

    private Piece list(int depth) {
        return blocks.composing().tagger().inside(Tag.TOC, () -> {
            var galley = new Galley();
            while (at < entries.size() && entries.get(at).depth() >= depth) {
                var cut = cut(at);
                var item = blocks.composing().tagger().inside(Tag.TOCI, this::item);
                galley.add(item, cut);
            }
            return galley.piece();
        });
    }

    private Piece item() {
        var entry = entries.get(at++);
        var galley = new Galley().add(setter.set(entry));
        if (at < entries.size() && entries.get(at).depth() > entry.depth())
            galley.add(list(entry.depth() + 1), Cut.NEVER);
        return galley.piece();
    }

    /** No entry stands alone at the top or bottom of a column. */
    private Cut cut(int index) {
        return ListSetter.cutBefore(index, entries.size());
    }
}
