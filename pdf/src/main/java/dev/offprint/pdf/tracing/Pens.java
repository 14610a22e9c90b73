// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.tracing;

import dev.offprint.pdf.drawing.Drawing.Pen;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;

/** AWT's strokes as pens, whose numbers for caps and joins PDF happens to share. */
final class Pens {
    private Pens() {}

    static Pen of(BasicStroke stroke, double scale) {
        return new Pen(
                stroke.getLineWidth() * scale,
                stroke.getEndCap(),
                stroke.getLineJoin(),
                Math.max(1, stroke.getMiterLimit()),
                dashes(stroke.getDashArray(), scale),
                stroke.getDashPhase() * scale);
    }

    private static List<Double> dashes(float @org.jspecify.annotations.Nullable [] dashes, double scale) {
        var list = new ArrayList<Double>();
        if (dashes == null) return list;
        for (float dash : dashes) list.add(dash * scale);
        return list;
    }
}
