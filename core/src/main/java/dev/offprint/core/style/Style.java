// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import dev.offprint.core.picture.PictureOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an article should look, the same words for every format: a theme, and what the user asks of it. */
public record Style(
        Theme theme,
        PageLayout layout,
        Typography typography,
        RunningHeads runningHeads,
        Opening opening,
        Apparatus apparatus,
        PictureOptions pictures) {
    /** The journal theme on A4. */
    public static final Style STANDARD = new Style(
            Themes.journal(),
            PageLayout.STANDARD,
            Typography.THEME,
            RunningHeads.THEME,
            Opening.STANDARD,
            Apparatus.STANDARD,
            PictureOptions.STANDARD);

    public Style {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(layout);
        Objects.requireNonNull(typography);
        Objects.requireNonNull(runningHeads);
        Objects.requireNonNull(opening);
        Objects.requireNonNull(apparatus);
        Objects.requireNonNull(pictures);
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
        return asked == null ? theme.text().hyphenate() : asked;
    }

    /** The trimmed sheet. */
    public PageSize page() {
        return layout.size();
    }

    /** The columns of the type area. */
    public Columns columns() {
        var asked = layout.columns();
        return asked == null ? theme.page().columnsOn(page()) : asked;
    }

    /** Whether left and right pages face each other. */
    public boolean mirrored() {
        return layout.mirrored();
    }

    /** The type area on the page. */
    public TypeArea typeArea() {
        return TypeArea.of(this);
    }

    /** What stands in the margins. */
    public Furniture furniture() {
        return theme.furniture().with(runningHeads);
    }

    /** Whether a table of contents is printed. */
    public boolean contents() {
        return opening.contents();
    }

    /** Whether PDF and Word have a cover page. */
    public boolean cover() {
        return opening.cover();
    }

    /** The same in another theme. */
    public Style withTheme(Theme other) {
        return new Style(other, layout, typography, runningHeads, opening, apparatus, pictures);
    }

    /** The same on other pages. */
    public Style withLayout(PageLayout other) {
        return new Style(theme, other, typography, runningHeads, opening, apparatus, pictures);
    }

    /** The same on another page. */
    public Style withPage(PageSize other) {
        return withLayout(layout.withSize(other));
    }

    /** The same with other margins. */
    public Style withMargins(@Nullable Margins other) {
        return withLayout(layout.withMargins(other));
    }

    /** The same in other columns. */
    public Style withColumns(@Nullable Columns other) {
        return withLayout(layout.withColumns(other));
    }

    /** The same for one or two sides. */
    public Style withMirrored(boolean other) {
        return withLayout(layout.withMirrored(other));
    }

    /** The same with other typography. */
    public Style withTypography(Typography other) {
        return new Style(theme, layout, other, runningHeads, opening, apparatus, pictures);
    }

    /** The same with other running heads. */
    public Style withRunningHeads(RunningHeads other) {
        return new Style(theme, layout, typography, other, opening, apparatus, pictures);
    }

    /** The same with something else before the text. */
    public Style withOpening(Opening other) {
        return new Style(theme, layout, typography, runningHeads, other, apparatus, pictures);
    }

    /** The same with or without a table of contents. */
    public Style withContents(boolean other) {
        return withOpening(opening.withContents(other));
    }

    /** The same with or without a cover. */
    public Style withCover(boolean other) {
        return withOpening(opening.withCover(other));
    }

    /** The same with other notes, links and numbers. */
    public Style withApparatus(Apparatus other) {
        return new Style(theme, layout, typography, runningHeads, opening, other, pictures);
    }

    /** The same with pictures stored otherwise. */
    public Style withPictures(PictureOptions other) {
        return new Style(theme, layout, typography, runningHeads, opening, apparatus, other);
    }

    private double scale() {
        var asked = typography.bodySize();
        return asked == null ? 1 : asked / theme.look(TextRole.BODY).size();
    }
}
