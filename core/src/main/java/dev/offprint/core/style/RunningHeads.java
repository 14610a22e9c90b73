// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import dev.offprint.core.model.Asset;
import org.jspecify.annotations.Nullable;

/**
 * What a user asks of the margins; null: as the theme says.
 *
 * @param head over the text of every page but an article's first
 * @param foot under the text of every page
 * @param logo the picture of the field {@code {logo}}; null when there is none
 */
public record RunningHeads(
        @Nullable RunningLine head,
        @Nullable RunningLine foot,
        @Nullable Asset logo) {
    /** As the theme says. */
    public static final RunningHeads THEME = new RunningHeads(null, null, null);

    /** The same with another head. */
    public RunningHeads withHead(@Nullable RunningLine other) {
        return new RunningHeads(other, foot, logo);
    }

    /** The same with another foot. */
    public RunningHeads withFoot(@Nullable RunningLine other) {
        return new RunningHeads(head, other, logo);
    }

    /** The same with another picture. */
    public RunningHeads withLogo(@Nullable Asset other) {
        return new RunningHeads(head, foot, other);
    }
}
