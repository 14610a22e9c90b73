// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Note;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Rectangle;
import dev.offprint.pdf.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Sets notes: small, their numbers hung out, under a short rule. */
final class NoteSetter {
    private static final double INDENT = 1.5;
    private static final double RULE = 4;

    private final Composing composing;
    private final Frame column;
    private final Headings headings;

    NoteSetter(Composing composing, Frame column, Headings headings) {
        this.composing = composing;
        this.column = column;
        this.headings = headings;
    }

    /** The lines of a note. */
    List<Strip> set(int number) {
        var note = composing.numbers().notes().get(number - 1);
        return composing.tagger().inside(Tag.NOTE, () -> lines(number, note));
    }

    private List<Strip> lines(int number, Note note) {
        double indent = INDENT * composing.looks().look(TextRole.NOTE).size();
        var label = composing.tagger().inside(Tag.LBL, () -> label(number, indent));
        var inner = column.indented(indent, 0);
        var body = new BlockSetter(composing, inner, TextRole.NOTE, headings, Piece.End.OTHER)
                .all(note.content())
                .withFirst(
                        first -> label.withHeight(first.height()).with(first).withAnchor(composing.notePlace(number)));
        var strips = new ArrayList<Strip>();
        for (var item : body.items()) {
            if (item instanceof Strip strip) strips.add(strip);
            if (item instanceof Space space && space.height() > 0) strips.add(Strip.blank(space.height()));
        }
        return strips;
    }

    private Strip label(int number, double indent) {
        var text = new TextSetter(composing);
        var frame = new Frame(column.x(), indent, true);
        var lines = text.strips(TextRole.NOTE, text.words(TextRole.NOTE, number + "."), frame, Alignment.START);
        return lines.get(0);
    }

    /** What stands over the notes of a column. */
    Strip rule() {
        var looks = composing.looks();
        double leading = looks.style().leading();
        var area = new Rectangle(column.x(), leading * .6, RULE * looks.em(), Bars.HAIRLINE);
        return Strip.of(
                leading, List.of(Bars.bar(area, looks.style().theme().palette().rule())));
    }
}
