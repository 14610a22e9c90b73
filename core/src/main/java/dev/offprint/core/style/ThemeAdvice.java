// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.style;

import dev.offprint.core.notice.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a theme asks for that readers may not thank it for. Stateless. */
public final class ThemeAdvice {
    /** Of any text against its ground (WCAG 2.2, 1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;

    /** Of text that is read for long (WCAG 2.2, 1.4.6). */
    private static final double BODY_CONTRAST = 7;

    private static final double SMALLEST = 6;
    private static final double TIGHTEST = 1.1;

    private ThemeAdvice() {}

    /**
     * Warnings of text that is too pale, too small or too tight.
     *
     * @param place of the theme, for the messages
     */
    public static List<Problem> on(Theme theme, String place) {
        var advice = new ArrayList<Problem>();
        theme.looks().forEach((role, look) -> {
            double needed = role == TextRole.BODY ? BODY_CONTRAST : LEAST_CONTRAST;
            var ground = role == TextRole.CODE ? theme.palette().tint() : Colour.WHITE;
            advice.addAll(contrast(role(role) + ".colour", look.colour(), ground, needed, place));
            if (look.size() < SMALLEST) {
                advice.add(warning("size", place, role(role) + ".size is under 6 points", "few can read it"));
            }
        });
        advice.addAll(contrast("colours.link", theme.palette().link(), Colour.WHITE, LEAST_CONTRAST, place));
        var body = theme.look(TextRole.BODY);
        if (body.leading() < body.size() * TIGHTEST) {
            advice.add(warning("leading", place, "text.body.leading is tight", "1.2 to 1.5 of the size reads well"));
        }
        return advice;
    }

    private static List<Problem> contrast(String key, Colour text, Colour ground, double needed, String place) {
        double contrast = text.contrast(ground);
        if (contrast >= needed) return List.of();
        var what = String.format(
                Locale.ROOT, "%s is too pale: its contrast is %.1f : 1, below %.1f", key, contrast, needed);
        return List.of(warning("contrast", place, what, "choose a darker colour"));
    }

    private static String role(TextRole role) {
        return "text." + ThemeNode.word(role);
    }

    private static Problem warning(String code, String place, String what, String cure) {
        return Problem.warning("style.theme." + code, place, what, cure);
    }
}
