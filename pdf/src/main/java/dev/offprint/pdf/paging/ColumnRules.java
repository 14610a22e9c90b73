// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paging;

import dev.offprint.pdf.flow.Strip;
import dev.offprint.pdf.page.Bar;
import dev.offprint.pdf.page.Mark;
import dev.offprint.pdf.page.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Hairlines in the gutters between columns, as high as the highest column. */
final class ColumnRules {
    private static final double THICKNESS = .4;

    private ColumnRules() {}

    /** The rules of a page whose columns begin at a height; none beside columns that are empty. */
    static List<Placed> between(List<Placed> columns, Sheet sheet, double top) {
        var colour = sheet.rule();
        var rules = new ArrayList<Placed>();
        if (colour == null) return rules;
        double right = columns.stream().mapToDouble(Placed::x).max().orElse(0);
        double height =
                columns.stream().mapToDouble(one -> bottom(one) - top).max().orElse(0);
        for (int i = 1; i < sheet.columns() && sheet.x(i) <= right + ColumnFiller.TOLERANCE; i++) {
            var area = new Rectangle(sheet.x(i) - sheet.gutter() / 2 - THICKNESS / 2, 0, THICKNESS, height);
            var bar = new Bar(new Mark.Artifact(Mark.Kind.LAYOUT), area, colour);
            rules.add(new Placed(Strip.of(height, List.of(bar)), 0, top));
        }
        return rules;
    }

    private static double bottom(Placed placed) {
        return placed.y() + placed.strip().height();
    }
}
