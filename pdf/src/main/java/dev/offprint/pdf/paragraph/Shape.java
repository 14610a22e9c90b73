// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.style.Alignment;
import java.util.Objects;

/**
 * The outline that a paragraph fills.
 *
 * @param measure width of a line in points
 * @param indent of the first line in points; negative to hang it out to the left
 * @param preformatted whether every space counts and lines end at {@link Span.Break}s only, as in code; a longer line than
 *     the measure goes on at the left
 * @param notch at the left of the first lines
 */
public record Shape(double measure, double indent, Alignment alignment, boolean preformatted, Notch notch) {
    public Shape {
        Objects.requireNonNull(alignment);
        Objects.requireNonNull(notch);
        if (!(measure > 0)) throw new IllegalArgumentException("a line needs a measure, was " + measure);
    }

    /** Running text. */
    public Shape(double measure, double indent, Alignment alignment) {
        this(measure, indent, alignment, false, Notch.NONE);
    }

    /** Code. */
    public static Shape preformatted(double measure) {
        return new Shape(measure, 0, Alignment.START, true, Notch.NONE);
    }

    /** The same with room for a large letter; its first line is not indented otherwise. */
    Shape notched(Notch room) {
        return new Shape(measure, 0, alignment, preformatted, room);
    }

    /** The width of its narrowest line, but for the indent. */
    double narrowest() {
        return measure - notch.width();
    }

    /** Where a line begins, counted from 0: that far from the left edge. */
    double start(int line) {
        return notch.at(line) + (line == 0 ? indent : 0);
    }

    /** Whether lines fill the measure. */
    boolean justified() {
        return alignment == Alignment.JUSTIFY && !preformatted;
    }
}
