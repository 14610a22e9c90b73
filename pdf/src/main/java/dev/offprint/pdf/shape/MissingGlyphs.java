// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Says once for each script that no face has glyphs for it. */
final class MissingGlyphs {
    private final Set<UnicodeScript> told = EnumSet.noneOf(UnicodeScript.class);
    private final ProblemSink problems;
    private final String place;

    MissingGlyphs(ProblemSink problems, String place) {
        this.problems = problems;
        this.place = place;
    }

    void report(int c) {
        var script = UnicodeScript.of(c);
        if (!told.add(script)) return;
        var what = String.format(
                Locale.ROOT, "no face has a glyph for %s, such as %s (U+%04X)", name(script), Character.toString(c), c);
        problems.accept(Problem.warning("pdf.glyph.missing", place, what, "a box stands for it; its text is kept"));
    }

    private static String name(UnicodeScript script) {
        if (script == UnicodeScript.COMMON) return "some symbols";
        if (script == UnicodeScript.INHERITED) return "some marks";
        if (script == UnicodeScript.UNKNOWN) return "unassigned or private characters";
        return "the script " + capitalised(script.name());
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
