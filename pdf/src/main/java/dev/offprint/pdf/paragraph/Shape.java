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
 */
public record Shape(double measure, double indent, Alignment alignment, boolean preformatted) {
    public Shape {
        Objects.requireNonNull(alignment);
        if (!(measure > 0)) throw new IllegalArgumentException("a line needs a measure, was " + measure);
    }

    /** Running text. */
    public Shape(double measure, double indent, Alignment alignment) {
        this(measure, indent, alignment, false);
    }

    /** Code. */
    public static Shape preformatted(double measure) {
        return new Shape(measure, 0, Alignment.START, true);
    }

    /** Whether lines fill the measure. */
    boolean justified() {
        return alignment == Alignment.JUSTIFY && !preformatted;
    }
}
