// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.Objects;

/**
 * Running text as a theme has it.
 *
 * @param dropCap lines that the first letter of an article is high; 0 and 1: an ordinary letter
 * @param emphasis how words are stressed
 * @param figures in running text; tables have lining ones
 * @param underlineLinks on paper too
 */
public record TextDesign(
        boolean hyphenate,
        ParagraphMark paragraphs,
        int dropCap,
        Emphasis emphasis,
        Figures figures,
        boolean underlineLinks) {
    public TextDesign {
        Objects.requireNonNull(paragraphs);
        Objects.requireNonNull(emphasis);
        Objects.requireNonNull(figures);
        if (dropCap < 0 || dropCap > 6)
            throw new IllegalArgumentException("a drop cap must be 0 to 6 lines high, was " + dropCap);
    }

    /** How words are stressed. */
    public enum Emphasis {
        ITALIC,
        BOLD
    }

    /** The shape of figures. */
    public enum Figures {
        /** With ascenders and descenders, where the face has them. */
        OLD_STYLE,
        /** As high as capitals. */
        LINING
    }
}
