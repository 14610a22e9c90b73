// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.Objects;

/**
 * How text of one role is set.
 *
 * @param weight 100 to 900
 * @param size in points
 * @param leading baseline to baseline, in points
 * @param tracking added between letters, in thousandths of the size
 * @param spaceBefore above a paragraph of this role, in units of half the body's leading
 * @param spaceAfter below it, in the same units
 */
public record TextLook(
        FamilyRole family,
        int weight,
        boolean italic,
        double size,
        double leading,
        double tracking,
        Caps caps,
        Colour colour,
        Alignment alignment,
        double spaceBefore,
        double spaceAfter) {
    private static final double MOST_SPACE = 40;

    public TextLook {
        Objects.requireNonNull(family);
        if (weight < 100 || weight > 900)
            throw new IllegalArgumentException("weight must be 100 to 900, was " + weight);
        if (!(size > 0 && size <= 400))
            throw new IllegalArgumentException("size must be up to 400 points, was " + size);
        if (!(leading >= size * .8))
            throw new IllegalArgumentException("leading " + leading + " is too small for size " + size);
        if (!(Math.abs(tracking) <= 1000))
            throw new IllegalArgumentException("tracking must be -1000 to 1000, was " + tracking);
        if (!(spaceBefore >= 0 && spaceBefore <= MOST_SPACE && spaceAfter >= 0 && spaceAfter <= MOST_SPACE))
            throw new IllegalArgumentException("white before and after must be 0 to 40 half leadings");
        Objects.requireNonNull(caps);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(alignment);
    }

    /** The same at another scale: size and leading change, spaces follow the body's leading by themselves. */
    public TextLook scaled(double factor) {
        return new TextLook(
                family,
                weight,
                italic,
                size * factor,
                leading * factor,
                tracking,
                caps,
                colour,
                alignment,
                spaceBefore,
                spaceAfter);
    }
}
