// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paragraph;

import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.notice.ProblemSink;
import dev.offprint.core.style.Alignment;
import dev.offprint.core.style.Caps;
import dev.offprint.core.style.Colour;
import dev.offprint.core.style.Family;
import dev.offprint.pdf.page.GlyphRun;
import dev.offprint.pdf.page.Glyphs;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.paragraph.Setting.Figures;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text to be set in tests, and lines as text. */
final class Copy {
    static final Owner OWNER = Owner.of(new Mark.Content(1));

    private Copy() {}

    static Setting serif(String language) {
        return setting("Source Serif 4", 400, language, Caps.NONE);
    }

    static Setting setting(String family, int weight, String language, Caps caps) {
        return new Setting(
                new Family(family, List.of()),
                weight,
                false,
                10,
                0,
                caps,
                Colour.BLACK,
                0,
                Figures.OLD_STYLE,
                false,
                false,
                language,
                true,
                null);
    }

    static Span.Words words(String text, Setting setting) {
        return new Span.Words(text, setting, OWNER);
    }

    static List<SetLine> set(Shape shape, Span... spans) {
        return new ParagraphSetter(FaceCatalog.bundled(), ProblemSink.NONE, "").set(List.of(spans), shape);
    }

    static List<SetLine> justified(double measure, String language, String text) {
        return set(new Shape(measure, 0, Alignment.JUSTIFY), words(text, serif(language)));
    }

    static Stream<GlyphRun> runs(SetLine line) {
        return line.items().stream().filter(Glyphs.class::isInstance).map(item -> ((Glyphs) item).run());
    }

    /** A hyphen that the line end adds is shown as ¬, a tie as ~. */
    static String text(SetLine line) {
        return runs(line)
                .map(GlyphRun::text)
                .collect(Collectors.joining())
                .replace(Fount.ADDED_HYPHEN, "¬")
                .replace('\u00A0', '~');
    }

    static String dump(List<SetLine> lines) {
        return lines.stream().map(Copy::text).collect(Collectors.joining("\n"));
    }

    /** With the place where each line begins. */
    static String dumpWithPlaces(List<SetLine> lines) {
        return lines.stream()
                .map(line -> String.format(Locale.ROOT, "%.1f %s", x(line), text(line)))
                .collect(Collectors.joining("\n"));
    }

    static double x(SetLine line) {
        return line.items().stream()
                .filter(Glyphs.class::isInstance)
                .mapToDouble(item -> ((Glyphs) item).x())
                .findFirst()
                .orElse(0);
    }
}
