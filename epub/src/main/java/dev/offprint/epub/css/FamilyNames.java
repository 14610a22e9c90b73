// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.css;

import dev.offprint.core.style.Faces;
import dev.offprint.core.style.FamilyRole;
import java.util.ArrayList;

/** The faces of a theme as style sheets and drawings name them. Stateless. */
public final class FamilyNames {
    private FamilyNames() {}

    /** The family of a role, those that stand in for it, and the kind of the last resort, with commas. */
    public static String of(Faces faces, FamilyRole role) {
        var family = faces.family(role);
        var names = new ArrayList<String>();
        names.add(quoted(family.name()));
        family.substitutes().forEach(name -> names.add(quoted(name)));
        names.add(
                switch (role) {
                    case SERIF -> "serif";
                    case SANS -> "sans-serif";
                    case MONO -> "monospace";
                });
        return String.join(", ", names);
    }

    /** Without what would end the name or the sheet. */
    private static String quoted(String name) {
        return "'" + name.replaceAll("['\"\\\\\\p{Cntrl}<]", "") + "'";
    }
}
