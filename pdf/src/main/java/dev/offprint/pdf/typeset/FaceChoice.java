// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.style.Faces;
import dev.offprint.core.style.Family;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.Themes;
import java.util.stream.Stream;

/** The families of a theme as far as they are here; others stand in for those that are not. */
final class FaceChoice {
    private final FaceCatalog faces;
    private final ProblemSink problems;

    private FaceChoice(FaceCatalog faces, ProblemSink problems) {
        this.faces = faces;
        this.problems = problems;
    }

    /** The style with families that the catalogue has; tells of each that it has not. */
    static Style of(Style style, FaceCatalog faces, ProblemSink problems) {
        var asked = style.theme().faces();
        boolean complete = Stream.of(FamilyRole.values())
                .allMatch(role -> faces.has(asked.family(role).name()));
        if (complete) return style;
        var choice = new FaceChoice(faces, problems);
        var chosen = new Faces(
                choice.family(asked, FamilyRole.SERIF),
                choice.family(asked, FamilyRole.SANS),
                choice.family(asked, FamilyRole.MONO));
        return style.withTheme(style.theme().with(chosen));
    }

    private Family family(Faces asked, FamilyRole role) {
        var family = asked.family(role);
        if (faces.has(family.name())) return family;
        var bundled = Themes.journal().faces().family(role).name();
        var standIn =
                family.substitutes().stream().filter(faces::has).findFirst().orElse(bundled);
        problems.accept(missing(family.name(), standIn));
        return new Family(standIn, family.substitutes());
    }

    private Problem missing(String family, String standIn) {
        return Problem.warning(
                "style.face.missing",
                family,
                "there is no face of the family \"" + family + "\"; " + standIn + " stands in for it",
                "name one of " + String.join(", ", faces.families()) + ", or say where its files are (--font-dir)");
    }
}
