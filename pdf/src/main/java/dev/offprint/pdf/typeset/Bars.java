// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Rectangle;

/** Rules and tints: adornments, no content. */
final class Bars {
    /** Thickness of a hairline that office printers still draw, in points. */
    static final double HAIRLINE = .5;

    /** What adorns. */
    static final Mark LAYOUT = new Mark.Artifact(Mark.Kind.LAYOUT);

    private Bars() {}

    /** A hairline at the top of a strip. */
    static Bar rule(Frame frame, double from, double width, Looks looks) {
        return bar(
                new Rectangle(frame.x() + from, 0, width, HAIRLINE),
                looks.style().theme().palette().rule());
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
