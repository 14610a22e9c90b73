// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.tracing;

import dev.offprint.core.picture.bitmap.Bitmap;
import dev.offprint.core.picture.png.PngEncoder;
import dev.offprint.pdf.drawing.Drawing;
import dev.offprint.pdf.drawing.Drawing.Clip;
import dev.offprint.pdf.drawing.Drawing.Matrix;
import dev.offprint.pdf.drawing.Drawing.Part;
import dev.offprint.pdf.drawing.Ink;
import java.awt.BasicStroke;
import java.awt.Image;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Makes parts of a drawing, and keeps them in order. */
final class PartMaker {
    private static final int MOST = 300_000;
    /** How far two sides may differ that count as alike. */
    private static final double ALIKE = 1e-6;

    private final List<Part> parts = new ArrayList<>();

    List<Part> parts() {
        return parts;
    }

    void fill(Shape shape, AffineTransform transform, Ink ink, List<Clip> clips) {
        var outline = Outlines.of(shape, transform);
        if (ink.alpha() > 0 && !outline.isEmpty())
            add(new Drawing.Filled(clips, outline, Outlines.isEvenOdd(shape), ink));
    }

    void stroke(Shape shape, AffineTransform transform, Stroke stroke, Ink ink, List<Clip> clips) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        if (stroke instanceof BasicStroke basic && ink instanceof Ink.Flat flat && isAlike(transform, scale)) {
            if (ink.alpha() > 0 && basic.getLineWidth() > 0)
                add(new Drawing.Stroked(clips, Outlines.of(shape, transform), Pens.of(basic, scale), flat));
            return;
        }
        fill(stroke.createStrokedShape(shape), transform, ink, clips);
    }

    /** Whether a circle stays one. */
    private static boolean isAlike(AffineTransform t, double scale) {
        double ownX = Math.hypot(t.getScaleX(), t.getShearY());
        double ownY = Math.hypot(t.getShearX(), t.getScaleY());
        double product = t.getScaleX() * t.getShearX() + t.getShearY() * t.getScaleY();
        return Math.abs(ownX - ownY) <= ALIKE * scale && Math.abs(product) <= ALIKE * scale * scale;
    }

    void image(Image image, AffineTransform transform, double alpha, List<Clip> clips) {
        if (!(image instanceof BufferedImage pixels)) throw new Untraceable("a picture that is not decoded");
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        var bitmap = new Bitmap(width, height, pixels.getRGB(0, 0, width, height, null, 0, width));
        var place = new AffineTransform(transform);
        place.scale(width, height);
        add(new Drawing.Pixels(clips, new Drawing.PngBytes(PngEncoder.encode(bitmap)), matrix(place), alpha));
    }

    static Matrix matrix(AffineTransform t) {
        return new Matrix(
                t.getScaleX(), t.getShearY(), t.getShearX(), t.getScaleY(), t.getTranslateX(), t.getTranslateY());
    }

    private void add(Part part) {
        if (parts.size() == MOST) throw new Untraceable("too many parts");
        parts.add(part);
    }
}
