// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.cover;

import dev.offprint.core.style.Caps;
import dev.offprint.core.style.Colour;
import dev.offprint.core.style.Style;
import dev.offprint.epub.css.FamilyNames;
import dev.offprint.epub.xml.Markup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts grounds, lines and words on the sheet of a cover. */
final class CoverInk {
    private final Markup out;
    private final Style style;
    private final double start;
    private final boolean rightToLeft;

    /** @param start where lines of text begin */
    CoverInk(Markup out, Style style, double start, boolean rightToLeft) {
        this.out = out;
        this.style = style;
        this.start = start;
        this.rightToLeft = rightToLeft;
    }

    void ground(double width, double height) {
        rectangle(0, 0, width, height, style.theme().palette().tint());
    }

    void band(double x, double width, double height) {
        rectangle(x, 0, width, height, style.theme().palette().accent());
    }

    void line(double from, double to, double y, double thickness) {
        rectangle(from, y, to - from, thickness, style.theme().palette().rule());
    }

    private void rectangle(double x, double y, double width, double height, Colour fill) {
        out.empty(
                        "rect",
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height),
                        "fill",
                        "#" + fill.hex())
                .newLine();
    }

    /** Lines below a height; answers where they end. */
    double lines(Setting setting, List<String> lines, double top, Locale language) {
        var look = setting.look();
        double at = top;
        for (var line : lines) {
            out.line(
                    "text",
                    setting.cased(line, language),
                    "x",
                    number(start),
                    "y",
                    number(at + setting.leading() / 2 + setting.size() * .34),
                    "direction",
                    rightToLeft ? "rtl" : null,
                    "font-family",
                    FamilyNames.of(style.theme().faces(), look.family()),
                    "font-size",
                    number(setting.size()),
                    "font-weight",
                    String.valueOf(look.weight()),
                    "font-style",
                    look.italic() ? "italic" : null,
                    "font-variant",
                    look.caps() == Caps.SMALL_CAPS ? "small-caps" : null,
                    "letter-spacing",
                    tracking(setting),
                    "fill",
                    "#" + look.colour().hex());
            at += setting.leading();
        }
        return at;
    }

    private static @Nullable String tracking(Setting setting) {
        return setting.tracking() == 0 ? null : number(setting.tracking());
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
