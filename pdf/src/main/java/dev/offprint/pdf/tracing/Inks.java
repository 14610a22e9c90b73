// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.tracing;

import dev.offprint.core.style.Colour;
import dev.offprint.pdf.drawing.Ink;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** AWT's paints as inks. */
final class Inks {
    private Inks() {}

    /** Whether a paint can be an ink. */
    static boolean isKnown(Paint paint) {
        return paint instanceof Color || paint instanceof MultipleGradientPaint;
    }

    static Ink of(Paint paint, double opacity, AffineTransform transform) {
        if (paint instanceof Color color) return new Ink.Flat(colour(color), opacity * color.getAlpha() / 255);
        if (!(paint instanceof MultipleGradientPaint gradient)) throw new Untraceable("a paint of its own");
        if (gradient.getCycleMethod() != MultipleGradientPaint.CycleMethod.NO_CYCLE) throw new Untraceable("waves");
        var place = new AffineTransform(transform);
        place.concatenate(gradient.getTransform());
        double alpha = opacity * alpha(gradient.getColors());
        var stops = stops(gradient);
        if (gradient instanceof LinearGradientPaint linear) return linear(linear, place, stops, alpha);
        if (gradient instanceof RadialGradientPaint radial) return radial(radial, place, stops, alpha);
        throw new Untraceable("a gradient of its own");
    }

    static Colour colour(Color color) {
        return new Colour(color.getRed(), color.getGreen(), color.getBlue());
    }

    /** All colours must be equally opaque. */
    private static double alpha(Color[] colors) {
        int alpha = colors[0].getAlpha();
        for (var color : colors) {
            if (color.getAlpha() != alpha) throw new Untraceable("a gradient that fades");
        }
        return alpha / 255.0;
    }

    private static List<Ink.Stop> stops(MultipleGradientPaint gradient) {
        var stops = new ArrayList<Ink.Stop>();
        var fractions = gradient.getFractions();
        for (int i = 0; i < fractions.length; i++) {
            stops.add(new Ink.Stop(fractions[i], colour(gradient.getColors()[i])));
        }
        return stops;
    }

    /** Lines of one colour stay straight, but no longer stand upright on the axis: a new axis does. */
    private static Ink linear(LinearGradientPaint paint, AffineTransform place, List<Ink.Stop> stops, double alpha) {
        double dx = paint.getEndPoint().getX() - paint.getStartPoint().getX();
        double dy = paint.getEndPoint().getY() - paint.getStartPoint().getY();
        var start = place.transform(paint.getStartPoint(), null);
        var end = place.transform(paint.getEndPoint(), null);
        var across = place.deltaTransform(new Point2D.Double(-dy, dx), null);
        double normalX = across.getY();
        double normalY = -across.getX();
        double length = normalX * normalX + normalY * normalY;
        if (length == 0) throw new Untraceable("a gradient without a direction");
        double share = ((end.getX() - start.getX()) * normalX + (end.getY() - start.getY()) * normalY) / length;
        return new Ink.Linear(
                start.getX(),
                start.getY(),
                start.getX() + share * normalX,
                start.getY() + share * normalY,
                stops,
                alpha);
    }

    private static Ink radial(RadialGradientPaint paint, AffineTransform place, List<Ink.Stop> stops, double alpha) {
        return new Ink.Radial(
                paint.getFocusPoint().getX(),
                paint.getFocusPoint().getY(),
                paint.getCenterPoint().getX(),
                paint.getCenterPoint().getY(),
                paint.getRadius(),
                PartMaker.matrix(place),
                stops,
                alpha);
    }
}
