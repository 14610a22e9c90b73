// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.ParagraphMark;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextDesign;
import dev.offprint.core.style.TextLook;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.paragraph.Setting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a style says of a role of text, in the words of the paragraph setter.
 *
 * @param forced alignment of all text, such as a cell's; null: as each role has it
 * @param tables scale of the text in tables: less than 1 in one that is too wide
 */
record Looks(Style style, @Nullable Alignment forced, double tables) {
    /** Roles of running text; everything else has lining figures and undivided words. */
    private static final Set<TextRole> RUNNING = Set.of(
            TextRole.BODY,
            TextRole.QUOTE,
            TextRole.NOTE,
            TextRole.ASIDE,
            TextRole.AUTHOR_NOTE,
            TextRole.CAPTION,
            TextRole.TABLE,
            TextRole.TABLE_HEAD);

    TextLook look(TextRole role) {
        return isTable(role) && tables != 1 ? style.look(role).scaled(tables) : style.look(role);
    }

    private static boolean isTable(TextRole role) {
        return role == TextRole.TABLE || role == TextRole.TABLE_HEAD;
    }

    static Looks of(Style style) {
        return new Looks(style, null, 1);
    }

    /** The same with all text aligned as said. */
    Looks aligned(Alignment alignment) {
        return new Looks(style, alignment, tables);
    }

    /** The same with smaller text in tables. */
    Looks narrowed(double scale) {
        return new Looks(style, forced, scale);
    }

    /** The same with one role at another scale. */
    Looks scaled(TextRole role, double factor) {
        return new Looks(
                style.withTheme(
                        style.theme().with(role, style.theme().look(role).scaled(factor))),
                forced,
                tables);
    }

    /** How characters of a role are set. */
    Setting setting(TextRole role, String language) {
        var look = look(role);
        return new Setting(
                style.theme().faces().family(look.family()),
                look.weight(),
                look.italic(),
                look.size(),
                look.tracking(),
                look.caps(),
                look.colour(),
                0,
                figures(role, look),
                false,
                false,
                language,
                divides(role),
                null);
    }

    /** Words are divided in running text; in a table that is too wide even if the theme divides none, unless the user does. */
    private boolean divides(TextRole role) {
        boolean narrow = isTable(role) && tables < 1 && style.typography().hyphenate() == null;
        return RUNNING.contains(role) && style.hyphenate() || narrow;
    }

    /** Body text is aligned as the user asks, everything else that is justified with it. */
    Alignment alignment(TextRole role) {
        if (forced != null) return forced;
        var own = look(role).alignment();
        return own == Alignment.JUSTIFY ? style.bodyAlignment() : own;
    }

    /** White of so many half leadings, in points. */
    double halves(double count) {
        return count * style.leading() / 2;
    }

    /** The distance of the lines on which baselines stand: paragraphs that half a line parts need lines between. */
    double grid() {
        boolean halves = style.theme().text().paragraphs() == ParagraphMark.SPACE;
        return halves ? style.leading() / 2 : style.leading();
    }

    double before(TextRole role) {
        return halves(look(role).spaceBefore());
    }

    double after(TextRole role) {
        return halves(look(role).spaceAfter());
    }

    /** The size of the body: its em is the unit of indents. */
    double em() {
        return look(TextRole.BODY).size();
    }

    /** Figures with ascenders stand in the family of the body; everything else has figures as high as capitals. */
    private Setting.Figures figures(TextRole role, TextLook look) {
        if (isTable(role)) return Setting.Figures.TABULAR;
        boolean text = style.theme().text().figures() == TextDesign.Figures.OLD_STYLE
                && look.family() == style.theme().look(TextRole.BODY).family()
                && role != TextRole.HEADLINE;
        return text ? Setting.Figures.OLD_STYLE : Setting.Figures.LINING;
    }
}
