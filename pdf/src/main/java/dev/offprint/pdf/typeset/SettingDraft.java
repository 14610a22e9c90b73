// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.style.Caps;
import dev.offprint.core.style.Colour;
import dev.offprint.core.style.Family;
import dev.offprint.pdf.paragraph.Setting;
import dev.offprint.pdf.paragraph.Setting.Figures;
import org.jspecify.annotations.Nullable;

/** A setting while it is changed; for one change at a time, never kept. */
final class SettingDraft {
    private final double tracking;
    private Family family;
    private int weight;
    private boolean italic;
    private double size;
    private Caps caps;
    private Colour colour;
    private double rise;
    private Figures figures;
    private boolean underlined;
    private boolean struck;
    private String language;
    private boolean hyphenate;
    private @Nullable Colour background;

    SettingDraft(Setting s) {
        tracking = s.tracking();
        family = s.family();
        weight = s.weight();
        italic = s.italic();
        size = s.size();
        caps = s.caps();
        colour = s.colour();
        rise = s.rise();
        figures = s.figures();
        underlined = s.underlined();
        struck = s.struck();
        language = s.language();
        hyphenate = s.hyphenate();
        background = s.background();
    }

    SettingDraft family(Family other) {
        family = other;
        return this;
    }

    SettingDraft weight(int other) {
        weight = other;
        return this;
    }

    SettingDraft italic(boolean other) {
        italic = other;
        return this;
    }

    SettingDraft size(double points) {
        size = points;
        return this;
    }

    SettingDraft caps(Caps other) {
        caps = other;
        return this;
    }

    SettingDraft colour(Colour other) {
        colour = other;
        return this;
    }

    SettingDraft rise(double points) {
        rise = points;
        return this;
    }

    SettingDraft figures(Figures other) {
        figures = other;
        return this;
    }

    SettingDraft underlined() {
        underlined = true;
        return this;
    }

    SettingDraft struck() {
        struck = true;
        return this;
    }

    SettingDraft language(String tag) {
        language = tag;
        return this;
    }

    /** Words are not divided. */
    SettingDraft whole() {
        hyphenate = false;
        return this;
    }

    SettingDraft background(Colour ground) {
        background = ground;
        return this;
    }

    Setting setting() {
        return new Setting(
                family,
                weight,
                italic,
                size,
                tracking,
                caps,
                colour,
                rise,
                figures,
                underlined,
                struck,
                language,
                hyphenate,
                background);
    }
}
