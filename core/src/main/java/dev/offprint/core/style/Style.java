// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an article should look, the same words for every format.
 *
 * @param margins null: from the theme's measure and the page
 * @param columns null: as the theme says
 * @param mirrored whether left and right pages face each other
 * @param contents whether a table of contents is printed
 */
public record Style(
        Theme theme,
        PageSize page,
        @Nullable Margins margins,
        @Nullable Columns columns,
        boolean mirrored,
        Typography typography,
        boolean contents) {
    /** The journal theme on A4. */
    public static final Style STANDARD =
            new Style(Theme.journal(), PageSize.A4, null, null, false, Typography.THEME, false);

    public Style {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(page);
        Objects.requireNonNull(typography);
    }

    /** The look of a role at the size that the user asked for. */
    public TextLook look(TextRole role) {
        return theme.look(role).scaled(scale());
    }

    /** The unit of the vertical rhythm: the body's leading in points. */
    public double leading() {
        return look(TextRole.BODY).leading();
    }

    /** Alignment of body text. */
    public Alignment bodyAlignment() {
        var asked = typography.alignment();
        return asked == null ? theme.look(TextRole.BODY).alignment() : asked;
    }

    /** Whether words are divided at line ends. */
    public boolean hyphenate() {
        var asked = typography.hyphenate();
        return asked == null ? theme.hyphenate() : asked;
    }

    /** The columns of the type area. */
    public Columns columnsOrTheme() {
        return columns == null ? theme.columns() : columns;
    }

    /** The type area on the page. */
    public TypeArea typeArea() {
        return TypeArea.of(this);
    }

    /** The same in another theme. */
    public Style withTheme(Theme other) {
        return new Style(other, page, margins, columns, mirrored, typography, contents);
    }

    /** The same on another page. */
    public Style withPage(PageSize other) {
        return new Style(theme, other, margins, columns, mirrored, typography, contents);
    }

    /** The same with other margins. */
    public Style withMargins(@Nullable Margins other) {
        return new Style(theme, page, other, columns, mirrored, typography, contents);
    }

    /** The same in other columns. */
    public Style withColumns(@Nullable Columns other) {
        return new Style(theme, page, margins, other, mirrored, typography, contents);
    }

    /** The same for one or two sides. */
    public Style withMirrored(boolean other) {
        return new Style(theme, page, margins, columns, other, typography, contents);
    }

    /** The same with other typography. */
    public Style withTypography(Typography other) {
        return new Style(theme, page, margins, columns, mirrored, other, contents);
    }

    /** The same with or without a table of contents. */
    public Style withContents(boolean other) {
        return new Style(theme, page, margins, columns, mirrored, typography, other);
    }

    private double scale() {
        var asked = typography.bodySize();
        return asked == null ? 1 : asked / theme.look(TextRole.BODY).size();
    }
}
