// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.Objects;

/**
 * The title block as a theme has it.
 *
 * @param masthead whether publication, section and date stand in a line over it, between a hairline and a double rule;
 *     the section is then no kicker, and the date not in the byline
 * @param rule under it
 */
public record TitleDesign(boolean masthead, TitleRule rule) {
    public TitleDesign {
        Objects.requireNonNull(rule);
    }

    /** What parts the title block from the text. */
    public enum TitleRule {
        NONE,
        HAIRLINE,
        DOUBLE
    }
}
