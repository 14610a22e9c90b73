// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Note;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.paging.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets one article as a story: title block over all columns, body, notes. */
final class ArticleSetter {
    private final Composing composing;
    private final Headings headings;
    private final BlockSetter spanning;
    private final BlockSetter body;
    private final NoteSetter noteSetter;
    private final Map<Integer, List<Strip>> notes = new HashMap<>();

    ArticleSetter(Composing composing, Headings headings, double width, double column) {
        this.composing = composing;
        this.headings = headings;
        this.spanning = setter(Frame.column(width));
        this.body = setter(Frame.column(column));
        this.noteSetter = new NoteSetter(composing, Frame.column(column), headings);
    }

    private BlockSetter setter(Frame frame) {
        return new BlockSetter(composing, frame, TextRole.BODY, headings, Piece.End.OTHER);
    }

    Story set(ContentsEntries contents) {
        return composing.tagger().inside(Tag.ART, () -> inside(contents));
    }

    private Story inside(ContentsEntries contents) {
        var title = new TitleSetter(spanning).set();
        setNotes();
        var over = new ArrayList<VerticalItem>(title.items());
        if (!title.isEmpty()) over.add(Space.toGrid(title.after()));
        return new Story(over, body(contents), notes, noteSetter.rule());
    }

    private List<VerticalItem> body(ContentsEntries contents) {
        var galley = new Galley().add(new ContentsSetter(body).set(contents));
        var style = composing.looks().style();
        var caps = new DropCaps(style.theme().text().dropCap());
        for (var block : composing.article().body()) {
            var piece = body.one(block, galley.end(), caps.next(block));
            caps.done(block, piece);
            galley.add(piece.centred(composing.looks().grid()));
            setNotes();
        }
        boolean named =
                !composing.article().references().isEmpty() || !unmarked().isEmpty();
        // Where it comes from never stands alone on a page.
        galley.add(new ClosingSetter(body).set(unmarked()), named ? Cut.FREE : Cut.NEVER);
        setNotes(); // a work in the list of references may mark one
        var items = new ArrayList<>(galley.piece().items());
        while (!items.isEmpty() && isIdle(items.get(items.size() - 1))) items.remove(items.size() - 1);
        return items;
    }

    private static boolean isIdle(VerticalItem item) {
        return item instanceof Space || item instanceof Cut;
    }

    private void setNotes() {
        composing.pendingNotes().take().forEach(number -> notes.put(number, noteSetter.set(number)));
    }

    private List<Note> unmarked() {
        var all = composing.numbers().notes();
        int marked =
                (int) Contents.of(composing.article()).noteRefs().distinct().count();
        return all.subList(marked, all.size());
    }
}
