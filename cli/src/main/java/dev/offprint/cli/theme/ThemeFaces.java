// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.theme;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.Theme;
import dev.offprint.core.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether the faces of a theme are here. Stateless. */
public final class ThemeFaces {
    private ThemeFaces() {}

    /** A warning for each family that another must stand in for. */
    public static List<Problem> missing(Theme theme, FaceCatalog catalog) {
        var problems = new ArrayList<Problem>();
        for (var role : FamilyRole.values()) {
            var family = theme.faces().family(role).name();
            if (!catalog.has(family)) problems.add(missing(theme, role, family, catalog));
        }
        return problems;
    }

    private static Problem missing(Theme theme, FamilyRole role, String family, FaceCatalog catalog) {
        var kind = role.name().toLowerCase(Locale.ROOT);
        var what = "the " + kind + " of the theme " + theme.name() + " is \"" + family + "\", which is not here;"
                + " another stands in for it in a PDF";
        return Problem.warning(
                "font.missing",
                "",
                what,
                "name its folder with --font-dir" + Spelling.question(family, catalog.families()));
    }
}
