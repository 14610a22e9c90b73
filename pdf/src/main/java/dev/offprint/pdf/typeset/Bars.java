// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Rectangle;
import java.util.List;

/** Rules and tints: adornments, no content. */
final class Bars {
    /** Thickness of a hairline that office printers still draw, in points. */
    static final double HAIRLINE = .5;

    private static final double HEAVY = 1;

    /** What adorns. */
    static final Mark LAYOUT = new Mark.Artifact(Mark.Kind.LAYOUT);

    private Bars() {}

    /** A hairline at the top of a strip. */
    static Bar rule(Frame frame, double from, double width, Looks looks) {
        return bar(
                new Rectangle(frame.x() + from, 0, width, HAIRLINE),
                looks.style().theme().palette().rule());
    }

    /** A heavy rule and a hairline below it, as wide as a frame. */
    static Strip doubleRule(Frame frame, Looks looks) {
        var colour = looks.look(TextRole.BODY).colour();
        var heavy = bar(new Rectangle(frame.x(), 0, frame.measure(), HEAVY), colour);
        var light = bar(new Rectangle(frame.x(), HEAVY + 2 * HEAVY, frame.measure(), HAIRLINE), colour);
        return Strip.of(3 * HEAVY + HAIRLINE, List.of(heavy, light));
    }

    /** A filled box. */
    static Bar bar(Rectangle area, dev.offprint.core.style.Colour colour) {
        return new Bar(LAYOUT, area, colour);
    }

    /** A ground under a strip of a height; a little more below, so that no seam shows. */
    static Bar ground(Frame frame, double height, Looks looks) {
        return bar(
                new Rectangle(frame.x(), 0, frame.measure(), height + .2),
                looks.style().theme().palette().tint());
    }
}
