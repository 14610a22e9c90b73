// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.typeset;

import dev.offprint.core.notice.Problem;
import dev.offprint.core.render.RunningWords;
import dev.offprint.core.style.RunningLine;
import dev.offprint.core.style.RunningText.Field;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
import dev.offprint.pdf.page.Item;
import dev.offprint.pdf.page.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the margins of an article's pages: running head and foot, as the style's templates say. */
final class Furniture {
    private static final Mark HEADER = new Mark.Artifact(Mark.Kind.HEADER);
    private static final Mark FOOTER = new Mark.Artifact(Mark.Kind.FOOTER);

    /** Longer words are never printed in a margin. */
    private static final int LONGEST = 300;

    private final Style style;
    private final Composing composing;
    private final RunningWords words;
    private final @Nullable Logo logo;
    private final RunningLineSetter setter;
    private final Edge edge;

    Furniture(Composing composing, @Nullable Logo logo) {
        this.style = composing.looks().style();
        this.composing = composing;
        this.words = RunningWords.of(composing.article());
        this.logo = logo;
        this.setter = new RunningLineSetter(composing, logo);
        this.edge = new Edge(style);
    }

    /** The items of a page. */
    List<Item> items(Spot spot) {
        var furniture = style.furniture();
        var items = new ArrayList<Item>();
        items.addAll(line(
                furniture.head(spot.first()), spot, HEADER, style.typeArea().head(), edge.head()));
        items.addAll(line(
                furniture.foot(spot.first()), spot, FOOTER, style.typeArea().foot(), edge.foot()));
        return items;
    }

    private List<Item> line(RunningLine line, Spot spot, Mark mark, double margin, double baseline) {
        var parts = RunningParts.of(line, field -> Shortening.within(words(field, spot), LONGEST));
        if (parts.isEmpty()) return List.of();
        if (!edge.isWideEnough(margin)) {
            composing.problems().accept(tooNarrow());
            return List.of();
        }
        return setter.set(spot.turned() ? parts.turned() : parts, mark, spot.x(), baseline);
    }

    private String words(Field field, Spot spot) {
        return switch (field) {
            case PAGE -> spot.folio();
            case PAGES -> String.valueOf(spot.total());
            case SECTION -> words.section().isEmpty() ? spot.heading() : words.section();
            case LOGO -> logo == null ? "" : "logo";
            case HEADLINE, PUBLICATION, AUTHOR, DATE -> words.words(field);
        };
    }

    private static Problem tooNarrow() {
        return Problem.warning(
                "pdf.furniture.room",
                "",
                "a margin is too narrow for the running line, which is left out",
                "make the margin at least a line and a half wide");
    }

    /** Where in the margins running lines stand. */
    private record Edge(Style style) {
        /** How far above the text the head's line begins, and below it the foot's, in leadings. */
        private static final double HEAD = 2.1;

        private static final double FOOT = 1.4;

        /** What of a margin stays white at the edge of the paper. */
        private static final double WHITE = .3;

        private static final double CAPITAL = .7;
        private static final double DESCENDER = .25;

        boolean isWideEnough(double margin) {
            return margin >= size() * 1.5;
        }

        /** The head's baseline: two lines above the text, but never at the edge of the paper. */
        double head() {
            double margin = style.typeArea().head();
            return Math.max(margin - HEAD * style.leading() + drop(), margin * WHITE + CAPITAL * size());
        }

        double foot() {
            var area = style.typeArea();
            double lines = Math.floor(area.height() / style.leading() + 1e-6);
            double wanted = area.head() + lines * style.leading() + FOOT * style.leading() + drop();
            return Math.min(wanted, style.page().height() - area.foot() * WHITE - DESCENDER * size());
        }

        /** From the top of the line to its baseline. */
        private double drop() {
            var look = style.look(TextRole.RUNNING_HEAD);
            return look.leading() / 2 + look.size() / 4;
        }

        private double size() {
            return Math.max(
                    style.look(TextRole.RUNNING_HEAD).size(),
                    style.look(TextRole.FOLIO).size());
        }
    }
}
