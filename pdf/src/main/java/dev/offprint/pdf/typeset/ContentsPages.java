// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.PlainText;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.VerticalItem;
import dev.offprint.pdf.paging.Story;
import java.util.ArrayList;
import java.util.Map;

/** Sets the contents of a publication of many articles, on pages of their own. */
final class ContentsPages {
    private final Composing composing;
    private final BlockSetter spanning;
    private final BlockSetter body;

    ContentsPages(Composing composing, Headings headings, double width, double column) {
        this.composing = composing;
        this.spanning = new BlockSetter(composing, Frame.column(width), TextRole.BODY, headings, Piece.End.OTHER);
        this.body = new BlockSetter(composing, Frame.column(column), TextRole.BODY, headings, Piece.End.OTHER);
    }

    Story set(ContentsEntries entries) {
        var title = title();
        var over = new ArrayList<VerticalItem>(title.items());
        over.add(Space.toGrid(composing.looks().halves(3)));
        var list = new ContentsList(body, entries).set();
        return new Story(over, list.items(), Map.of(), new NoteSetter(composing, body.frame(), body.headings()).rule());
    }

    /** Under a cover the contents are called so; without one they are the title page too. */
    private Piece title() {
        var headings = spanning.headings();
        boolean covered = composing.looks().style().cover();
        var word = composing.word(GeneratedWord.CONTENTS);
        var title = PlainText.of(composing.article().metadata().titles().headline());
        var text = spanning.text();
        var words = covered ? word : title;
        var place = headings.name(0, word);
        var galley = new Galley();
        var head = composing
                .tagger()
                .inside(
                        headings.tag(0),
                        () -> text.title(TextRole.HEADLINE, text.words(TextRole.HEADLINE, words), spanning.frame()));
        galley.add(new Piece(head.before(), Kept.whole(head.items()), head.after(), Piece.End.HEADING)
                .withFirst(strip -> strip.withAnchor(place)));
        if (!covered) galley.add(new ContentsSetter(spanning).title());
        return galley.piece();
    }
}
