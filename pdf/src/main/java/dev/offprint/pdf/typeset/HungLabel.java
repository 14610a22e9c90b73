// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.paragraph.Span;
import java.util.ArrayList;
import java.util.List;

/** A number that hangs before the words that it counts; read aloud and copied with a space between. */
final class HungLabel {
    /** Between the number and the words, in ems of the number. */
    private static final double GAP = .75;

    private HungLabel() {}

    /** How far the words stand in. */
    static double width(Composing composing, TextRole role, String number) {
        return new TextSetter(composing).width(role, number)
                + GAP * composing.looks().look(role).size();
    }

    /** The number at the left edge of a frame. */
    static Strip set(TextSetter text, TextRole role, List<Span> number, Frame frame, String words) {
        var lines = text.strips(role, number, new Frame(frame.x(), 1e6, true), Alignment.START);
        return speaking(lines.get(0), words + " ");
    }

    /** A strip that stands for a text letter by letter. */
    static Strip speaking(Strip strip, String text) {
        var items = new ArrayList<Item>();
        var said = text;
        for (var item : strip.items()) {
            if (!(item instanceof Glyphs g)) {
                items.add(item);
                continue;
            }
            items.add(new Glyphs(g.mark(), g.x(), g.baseline(), g.face(), g.size(), g.colour(), g.run(), said));
            said = "";
        }
        return new Strip(
                strip.height(), items, strip.links(), strip.notes(), strip.anchors(), strip.boxes(), strip.repeated());
    }
}
