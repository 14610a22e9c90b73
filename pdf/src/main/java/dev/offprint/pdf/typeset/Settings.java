// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Styled;
import dev.offprint.core.style.Caps;
import dev.offprint.core.style.Colour;
import dev.offprint.core.style.TextDesign;
import dev.offprint.pdf.paragraph.Setting;
import dev.offprint.pdf.paragraph.Setting.Figures;

/** How a setting changes inside running text. */
final class Settings {
    private static final int BOLD = 700;
    private static final double MONO = .88;
    private static final double SMALL = .66;

    /** Light enough for every ink, grey enough to show without colour. */
    private static final Colour MARKER = Colour.of("#FBE9A9");

    private Settings() {}

    /** The setting of text that is set apart. */
    static Setting of(Styled.Kind kind, Setting s, Looks looks) {
        return switch (kind) {
            case EMPHASIS -> stressed(s, looks);
            case STRONG -> bold(s);
            case UNDERLINE, INSERTED -> new SettingDraft(s).underlined().setting();
            case STRIKE, DELETED -> new SettingDraft(s).struck().setting();
            case SUPERSCRIPT -> shifted(s, .33);
            case SUBSCRIPT -> shifted(s, -.14);
            case SMALL_CAPS -> new SettingDraft(s).caps(Caps.SMALL_CAPS).setting();
            case CODE -> code(s, looks);
            case KEYBOARD ->
                background(code(s, looks), looks.style().theme().palette().tint());
            case QUOTED -> s;
        };
    }

    private static Setting stressed(Setting s, Looks looks) {
        boolean inBold = looks.style().theme().text().emphasis() == TextDesign.Emphasis.BOLD;
        return inBold ? bold(s) : new SettingDraft(s).italic(!s.italic()).setting();
    }

    private static Setting bold(Setting s) {
        return weight(s, Math.max(BOLD, s.weight()));
    }

    /** The same in another weight. */
    static Setting weight(Setting s, int weight) {
        return new SettingDraft(s).weight(weight).setting();
    }

    private static Setting shifted(Setting s, double ems) {
        return new SettingDraft(s)
                .size(s.size() * SMALL)
                .rise(s.rise() + ems * s.size())
                .figures(Figures.LINING)
                .whole()
                .setting();
    }

    /** Program text inside running text. */
    static Setting code(Setting s, Looks looks) {
        var mono = looks.style().theme().faces().mono();
        if (s.family().equals(mono)) return s;
        return new SettingDraft(s)
                .family(mono)
                .size(s.size() * MONO)
                .caps(Caps.NONE)
                .figures(Figures.LINING)
                .whole()
                .setting();
    }

    /** The mark of a note: real superior figures. */
    static Setting noteMark(Setting s) {
        return new SettingDraft(s)
                .italic(false)
                .caps(Caps.NONE)
                .figures(Figures.SUPERIOR)
                .whole()
                .setting();
    }

    /** Text that leads somewhere. */
    static Setting link(Setting s, Colour colour, boolean underlined) {
        var coloured = new SettingDraft(s).colour(colour);
        return underlined ? coloured.underlined().setting() : coloured.setting();
    }

    /** Text in another language. */
    static Setting language(Setting s, String language) {
        return new SettingDraft(s).language(language).setting();
    }

    /** Text under a marker. */
    static Setting highlighted(Setting s) {
        return background(s, MARKER);
    }

    /** Text on a ground. */
    static Setting background(Setting s, Colour ground) {
        return new SettingDraft(s).background(ground).setting();
    }
}
