// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The page that a user asks for.
 *
 * @param margins null: from the theme's measure and the page
 * @param columns null: as the theme says
 * @param mirrored whether left and right pages face each other
 */
public record PageLayout(
        PageSize size, @Nullable Margins margins, @Nullable Columns columns, boolean mirrored) {
    /** A4, everything else as the theme says, one side as the other. */
    public static final PageLayout STANDARD = new PageLayout(PageSize.A4, null, null, false);

    public PageLayout {
        Objects.requireNonNull(size);
    }

    /** The same on another page. */
    public PageLayout withSize(PageSize other) {
        return new PageLayout(other, margins, columns, mirrored);
    }

    /** The same with other margins. */
    public PageLayout withMargins(@Nullable Margins other) {
        return new PageLayout(size, other, columns, mirrored);
    }

    /** The same in other columns. */
    public PageLayout withColumns(@Nullable Columns other) {
        return new PageLayout(size, margins, other, mirrored);
    }

    /** The same for one or two sides. */
    public PageLayout withMirrored(boolean other) {
        return new PageLayout(size, margins, columns, other);
    }
}
