// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.shape;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.notice.ProblemSink;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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
        var script = script(c);
        if (!told.add(script)) return;
        var what = String.format(
                Locale.ROOT, "no face has a glyph for %s, such as %s (U+%04X)", name(script), Character.toString(c), c);
        problems.accept(Problem.warning("pdf.glyph.missing", place, what, "a box stands for it; its text is kept"));
    }

    /** A comma or mark that several scripts share belongs to the one whose block it stands in. */
    private static UnicodeScript script(int c) {
        var script = UnicodeScript.of(c);
        var block = UnicodeBlock.of(c);
        if ((script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) || block == null) return script;
        var name = block.toString().replaceFirst("_.*", "");
        if (name.equals("CJK")) return UnicodeScript.HAN;
        return Stream.of(UnicodeScript.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(script);
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
