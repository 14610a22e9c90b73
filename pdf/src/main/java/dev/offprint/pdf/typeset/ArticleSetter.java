// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Note;
import dev.offprint.core.render.Opener;
import dev.offprint.core.style.Apparatus.NotePlacement;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Cut;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.paging.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets one article as a story: title block over all columns, body, notes. */
final class ArticleSetter {
    private final Composing composing;
    private final BlockSetter spanning;
    private final BlockSetter body;
    private final NoteSetter noteSetter;
    private final EndNotes endNotes;
    private final boolean notesAtEnd;
    private final Map<Integer, List<Strip>> notes = new HashMap<>();

    ArticleSetter(Composing composing, Headings headings, double width, double column) {
        this.composing = composing;
        this.spanning = setter(composing, headings, width);
        this.body = setter(composing, headings, column);
        this.noteSetter = new NoteSetter(composing, Frame.column(column), headings);
        this.endNotes = new EndNotes(body, noteSetter);
        this.notesAtEnd = composing.looks().style().apparatus().notes() == NotePlacement.END;
    }

    private static BlockSetter setter(Composing composing, Headings headings, double width) {
        return new BlockSetter(composing, Frame.column(width), TextRole.BODY, headings, Piece.End.OTHER);
    }

    /**
     * The story.
     *
     * @param properties of the article in the structure
     */
    Story set(ContentsEntries contents, Properties properties) {
        return composing.tagger().inside(Tag.ART, properties, () -> inside(contents));
    }

    private Story inside(ContentsEntries contents) {
        var title = marked(new TitleSetter(spanning).set());
        setNotes();
        var over = new ArrayList<VerticalItem>(title.items());
        if (!title.isEmpty()) over.add(Space.toGrid(title.after()));
        return new Story(over, body(contents), notes, noteSetter.rule());
    }

    private List<VerticalItem> body(ContentsEntries contents) {
        double grid = composing.looks().grid();
        var galley = new Galley().add(new ContentsSetter(body).set(contents).centred(grid));
        var style = composing.looks().style();
        var blocks = composing.article().body();
        int opener = Opener.of(blocks, style).map(Opener::index).orElse(-1);
        for (int i = 0; i < blocks.size(); i++) {
            int initial = i == opener ? style.theme().text().dropCap() : 0;
            galley.add(marked(body.one(blocks.get(i), galley.end(), initial).centred(grid)));
            setNotes();
        }
        if (notesAtEnd) galley.add(endNotes.set());
        var rest = notesAtEnd ? List.<Note>of() : unmarked();
        boolean named = !composing.article().references().isEmpty() || !rest.isEmpty();
        // Where it comes from never stands alone on a page.
        galley.add(marked(new ClosingSetter(body).set(rest)), named ? Cut.FREE : Cut.NEVER);
        setNotes(); // a work in the list of references may mark one
        var items = new ArrayList<>(galley.piece().items());
        while (!items.isEmpty() && isIdle(items.get(items.size() - 1))) items.remove(items.size() - 1);
        return items;
    }

    private static boolean isIdle(VerticalItem item) {
        return item instanceof Space || item instanceof Cut;
    }

    /** A piece that notes at the end lead back to. */
    private Piece marked(Piece piece) {
        return notesAtEnd ? endNotes.marked(piece) : piece;
    }

    private void setNotes() {
        var waiting = composing.pendingNotes().take();
        if (!notesAtEnd) waiting.forEach(number -> notes.put(number, noteSetter.set(number)));
    }

    private List<Note> unmarked() {
        var all = composing.numbers().notes();
        int marked =
                (int) Contents.of(composing.article()).noteRefs().distinct().count();
        return all.subList(marked, all.size());
    }
}
