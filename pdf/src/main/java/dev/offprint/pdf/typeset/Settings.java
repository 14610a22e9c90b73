// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.model.Styled;
import dev.offprint.core.style.Caps;
import dev.offprint.core.style.Colour;
import dev.offprint.core.style.Family;
import dev.offprint.pdf.paragraph.Setting;
import dev.offprint.pdf.paragraph.Setting.Figures;
import org.jspecify.annotations.Nullable;

/** How a setting changes inside running text. */
final class Settings {
    private static final int BOLD = 700;
    private static final double MONO = .88;
    private static final double SMALL = .66;

    private Settings() {}

    /** The setting of text that is set apart. */
    static Setting of(Styled.Kind kind, Setting s, Looks looks) {
        return switch (kind) {
            case EMPHASIS -> copy(s, s.weight(), !s.italic(), s.caps());
            case STRONG -> copy(s, Math.max(BOLD, s.weight()), s.italic(), s.caps());
            case UNDERLINE, INSERTED -> lined(s, true, s.struck());
            case STRIKE, DELETED -> lined(s, s.underlined(), true);
            case SUPERSCRIPT -> shifted(s, .33);
            case SUBSCRIPT -> shifted(s, -.14);
            case SMALL_CAPS -> copy(s, s.weight(), s.italic(), Caps.SMALL_CAPS);
            case CODE -> code(s, looks);
            case KEYBOARD ->
                background(code(s, looks), looks.style().theme().palette().tint());
            case QUOTED -> s;
        };
    }

    /** The same in another weight. */
    static Setting weight(Setting s, int weight) {
        return copy(s, weight, s.italic(), s.caps());
    }

    private static Setting copy(Setting s, int weight, boolean italic, Caps caps) {
        return make(s, s.family(), weight, italic, s.size(), caps, s.colour(), s.rise(), s.figures(), s.hyphenate());
    }

    private static Setting shifted(Setting s, double ems) {
        double rise = s.rise() + ems * s.size();
        return make(
                s,
                s.family(),
                s.weight(),
                s.italic(),
                s.size() * SMALL,
                s.caps(),
                s.colour(),
                rise,
                Figures.LINING,
                false);
    }

    /** Program text inside running text. */
    static Setting code(Setting s, Looks looks) {
        var mono = looks.style().theme().faces().mono();
        if (s.family().equals(mono)) return s;
        return make(
                s,
                mono,
                s.weight(),
                s.italic(),
                s.size() * MONO,
                Caps.NONE,
                s.colour(),
                s.rise(),
                Figures.LINING,
                false);
    }

    /** The mark of a note: real superior figures. */
    static Setting noteMark(Setting s) {
        return make(
                s, s.family(), s.weight(), false, s.size(), Caps.NONE, s.colour(), s.rise(), Figures.SUPERIOR, false);
    }

    /** Text that leads somewhere. */
    static Setting link(Setting s, Colour colour, boolean underlined) {
        var coloured = make(
                s,
                s.family(),
                s.weight(),
                s.italic(),
                s.size(),
                s.caps(),
                colour,
                s.rise(),
                s.figures(),
                s.hyphenate());
        return underlined ? lined(coloured, true, s.struck()) : coloured;
    }

    /** Text in another language. */
    static Setting language(Setting s, String language) {
        return new Setting(
                s.family(),
                s.weight(),
                s.italic(),
                s.size(),
                s.tracking(),
                s.caps(),
                s.colour(),
                s.rise(),
                s.figures(),
                s.underlined(),
                s.struck(),
                language,
                s.hyphenate(),
                s.background());
    }

    /** Text on a ground. */
    static Setting background(Setting s, @Nullable Colour ground) {
        return new Setting(
                s.family(),
                s.weight(),
                s.italic(),
                s.size(),
                s.tracking(),
                s.caps(),
                s.colour(),
                s.rise(),
                s.figures(),
                s.underlined(),
                s.struck(),
                s.language(),
                s.hyphenate(),
                ground);
    }

    private static Setting lined(Setting s, boolean underlined, boolean struck) {
        return new Setting(
                s.family(),
                s.weight(),
                s.italic(),
                s.size(),
                s.tracking(),
                s.caps(),
                s.colour(),
                s.rise(),
                s.figures(),
                underlined,
                struck,
                s.language(),
                s.hyphenate(),
                s.background());
    }

    private static Setting make(
            Setting s,
            Family family,
            int weight,
            boolean italic,
            double size,
            Caps caps,
            Colour colour,
            double rise,
            Figures figures,
            boolean hyphenate) {
        return new Setting(
                family,
                weight,
                italic,
                size,
                s.tracking(),
                caps,
                colour,
                rise,
                figures,
                s.underlined(),
                s.struck(),
                s.language(),
                hyphenate,
                s.background());
    }
}
