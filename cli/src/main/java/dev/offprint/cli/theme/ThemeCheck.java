// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.theme;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.Colour;
import dev.offprint.core.style.TextRole;
import dev.offprint.core.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be printed and should not be. Stateless. */
public final class ThemeCheck {
    /** WCAG 2.2, "Contrast (minimum)" and, for what is read at length, "Contrast (enhanced)". */
    private static final double LEAST = 4.5;

    private static final double LEAST_OF_BODY = 7;

    private ThemeCheck() {}

    /** A warning for each text that is too pale on white paper. */
    public static List<Problem> of(Theme theme) {
        var problems = new ArrayList<Problem>();
        for (var role : TextRole.values()) {
            double least = role == TextRole.BODY ? LEAST_OF_BODY : LEAST;
            double contrast = theme.look(role).colour().contrast(Colour.WHITE);
            if (contrast < least) problems.add(pale(role, contrast, least));
        }
        return problems;
    }

    private static Problem pale(TextRole role, double contrast, double least) {
        var key = "text." + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".colour";
        var what = String.format(
                Locale.ROOT, "%s is too pale: its contrast on white is %.1f, and should be %.1f", key, contrast, least);
        return Problem.warning("style.theme.contrast", "", what, "make it darker");
    }
}
