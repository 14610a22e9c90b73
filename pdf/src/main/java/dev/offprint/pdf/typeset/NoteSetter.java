// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Note;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.text.GeneratedWord;
import dev.offprint.pdf.flow.Space;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Rectangle;
import dev.offprint.pdf.page.Structure.Properties;
import dev.offprint.pdf.page.Structure.Target;
import dev.offprint.pdf.page.Tag;
import dev.offprint.pdf.paragraph.Owner;
import dev.offprint.pdf.paragraph.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

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

    /** A note among others at the end of the article; its number leads back to the text, if a mark is there. */
    Piece atEnd(int number, boolean marked) {
        var note = composing.numbers().notes().get(number - 1);
        return composing
                .tagger()
                .inside(
                        Tag.NOTE,
                        () -> body(note, number, indent -> marked ? back(number, indent) : label(number, indent)))
                .closed();
    }

    private List<Strip> lines(int number, Note note) {
        var strips = new ArrayList<Strip>();
        for (var item : body(note, number, indent -> label(number, indent)).items()) {
            if (item instanceof Strip strip) strips.add(strip);
            if (item instanceof Space space && space.height() > 0) strips.add(Strip.blank(space.height()));
        }
        return strips;
    }

    private Piece body(Note note, int number, DoubleFunction<Strip> numbered) {
        double indent = INDENT * composing.looks().look(TextRole.NOTE).size();
        var label = composing.tagger().inside(Tag.LBL, () -> numbered.apply(indent));
        return new BlockSetter(composing, column.indented(indent, 0), TextRole.NOTE, headings, Piece.End.OTHER)
                .all(note.content())
                .withFirst(
                        first -> label.withHeight(first.height()).with(first).withAnchor(composing.notePlace(number)));
    }

    private Strip label(int number, double indent) {
        return label(number, indent, Owner.NONE);
    }

    private Strip back(int number, double indent) {
        var target = new Target.Internal(composing.markPlace(number));
        int link = composing
                .tagger()
                .open(Tag.LINK, Properties.target(target, composing.word(GeneratedWord.BACK_TO_TEXT)));
        var strip = label(number, indent, link);
        composing.tagger().close();
        return strip;
    }

    private Strip label(int number, double indent, int link) {
        var owner = new Owner(composing.tagger().content(), link, Owner.NONE);
        var setting = composing.looks().setting(TextRole.NOTE, composing.language());
        var words = List.<Span>of(new Span.Words(number + ".", setting, owner));
        return new TextSetter(composing)
                .strips(TextRole.NOTE, words, new Frame(column.x(), indent, true), Alignment.START)
                .get(0);
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
