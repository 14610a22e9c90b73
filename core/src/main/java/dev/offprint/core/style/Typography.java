// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import org.jspecify.annotations.Nullable;

/**
 * What a user may change of the setting of text; null: as the theme says.
 *
 * @param bodySize of the body in points; everything else scales with it
 * @param alignment of body text
 */
public record Typography(
        @Nullable Double bodySize,
        @Nullable Alignment alignment,
        @Nullable Boolean hyphenate) {
    /** As the theme says. */
    public static final Typography THEME = new Typography(null, null, null);

    public Typography {
        if (bodySize != null && !(bodySize >= 4 && bodySize <= 72)) {
            throw new IllegalArgumentException("the font size must be 4 to 72 points, was " + bodySize);
        }
    }

    /** The same at another size. */
    public Typography withBodySize(@Nullable Double points) {
        return new Typography(points, alignment, hyphenate);
    }

    /** The same with another alignment. */
    public Typography withAlignment(@Nullable Alignment other) {
        return new Typography(bodySize, other, hyphenate);
    }

    /** The same with or without hyphenation. */
    public Typography withHyphenate(@Nullable Boolean other) {
        return new Typography(bodySize, alignment, other);
    }
}
