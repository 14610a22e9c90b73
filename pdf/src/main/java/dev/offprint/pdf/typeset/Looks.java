// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextLook;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.paragraph.Setting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a style says of a role of text, in the words of the paragraph setter.
 *
 * @param forced alignment of all text, such as a cell's; null: as each role has it
 */
record Looks(Style style, @Nullable Alignment forced) {
    /** Roles of running text; everything else has lining figures and undivided words. */
    private static final Set<TextRole> RUNNING = Set.of(
            TextRole.BODY, TextRole.QUOTE, TextRole.NOTE, TextRole.ASIDE, TextRole.AUTHOR_NOTE, TextRole.CAPTION);

    TextLook look(TextRole role) {
        return style.look(role);
    }

    static Looks of(Style style) {
        return new Looks(style, null);
    }

    /** The same with all text aligned as said. */
    Looks aligned(Alignment alignment) {
        return new Looks(style, alignment);
    }

    /** The same with one role at another scale. */
    Looks scaled(TextRole role, double factor) {
        return new Looks(
                style.withTheme(
                        style.theme().with(role, style.theme().look(role).scaled(factor))),
                forced);
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
                RUNNING.contains(role) && style.hyphenate(),
                null);
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

    private static Setting.Figures figures(TextRole role, TextLook look) {
        if (role == TextRole.TABLE || role == TextRole.TABLE_HEAD) return Setting.Figures.TABULAR;
        boolean text = look.family() == FamilyRole.SERIF && role != TextRole.HEADLINE;
        return text ? Setting.Figures.OLD_STYLE : Setting.Figures.LINING;
    }
}
