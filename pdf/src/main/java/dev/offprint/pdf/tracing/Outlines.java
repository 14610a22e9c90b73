// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.tracing;

import dev.offprint.pdf.drawing.Drawing;
import dev.offprint.pdf.drawing.Outline;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** AWT's shapes as outlines. */
final class Outlines {
    /** Beyond it nothing can be seen, and readers of PDF lose count. */
    private static final double FARTHEST = 1e6;

    private Outlines() {}

    static Drawing.Clip clip(Shape shape, AffineTransform transform) {
        return new Drawing.Clip(of(shape, transform), isEvenOdd(shape));
    }

    static boolean isEvenOdd(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    static Outline of(Shape shape, AffineTransform transform) {
        var draft = new Outline.Draft();
        var points = new double[6];
        double x = 0;
        double y = 0;
        for (var path = shape.getPathIterator(transform); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> draft.move(near(points[0]), near(points[1]));
                case PathIterator.SEG_LINETO -> draft.line(near(points[0]), near(points[1]));
                case PathIterator.SEG_QUADTO -> quadratic(draft, x, y, points);
                case PathIterator.SEG_CUBICTO ->
                    draft.curve(
                            near(points[0]),
                            near(points[1]),
                            near(points[2]),
                            near(points[3]),
                            near(points[4]),
                            near(points[5]));
                default -> draft.close();
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = points[last];
                y = points[last + 1];
            }
        }
        return draft.outline();
    }

    private static void quadratic(Outline.Draft draft, double x, double y, double[] p) {
        draft.curve(
                near(x + 2 * (p[0] - x) / 3),
                near(y + 2 * (p[1] - y) / 3),
                near(p[2] + 2 * (p[0] - p[2]) / 3),
                near(p[3] + 2 * (p[1] - p[3]) / 3),
                near(p[2]),
                near(p[3]));
    }

    private static double near(double value) {
        if (Double.isNaN(value)) throw new Untraceable("a point nowhere");
        return Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }
}
