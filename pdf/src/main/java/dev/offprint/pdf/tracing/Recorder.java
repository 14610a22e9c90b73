// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.tracing;

import com.github.weisj.jsvg.renderer.output.Output;
import dev.offprint.pdf.drawing.Drawing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes down what JSVG draws. Throws {@link Untraceable} at what a drawing does not know. */
final class Recorder implements Output {
    private final Rectangle2D area;
    private final PartMaker maker;
    private final RenderingHints hints;
    private AffineTransform transform = new AffineTransform();
    private Stroke stroke = new BasicStroke();
    private Paint paint = Color.BLACK;
    private float opacity = 1;
    private List<Drawing.Clip> clips = List.of();

    Recorder(double width, double height) {
        this.area = new Rectangle2D.Double(0, 0, width, height);
        this.maker = new PartMaker();
        this.hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    private Recorder(Recorder parent) {
        this.area = parent.area;
        this.maker = parent.maker;
        this.hints = new RenderingHints(null);
        hints.add(parent.hints);
        take(parent);
    }

    private void take(Recorder other) {
        transform = new AffineTransform(other.transform);
        stroke = other.stroke;
        paint = other.paint;
        opacity = other.opacity;
        clips = other.clips;
    }

    List<Drawing.Part> parts() {
        return maker.parts();
    }

    @Override
    public void fillShape(Shape shape) {
        maker.fill(shape, transform, Inks.of(paint, opacity, transform), clips);
    }

    @Override
    public void drawShape(Shape shape) {
        maker.stroke(shape, transform, stroke, Inks.of(paint, opacity, transform), clips);
    }

    @Override
    public void drawImage(BufferedImage image) {
        maker.image(image, transform, opacity, clips);
    }

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {
        maker.image(image, transform, opacity, clips);
    }

    @Override
    public void drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
        var both = new AffineTransform(transform);
        both.concatenate(at);
        maker.image(image, both, opacity, clips);
    }

    @Override
    public void setPaint(Paint other) {
        if (!Inks.isKnown(other)) throw new Untraceable("a mask, a pattern or a paint of its own");
        paint = other;
    }

    @Override
    public void setPaint(Supplier<Paint> provider) {
        setPaint(provider.get());
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        var more = new ArrayList<>(clips);
        more.add(Outlines.clip(shape, transform));
        clips = List.copyOf(more);
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        return new Recorder(this);
    }

    @Override
    public void dispose() {}

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {}

    /** All of the drawing: nothing asks for it but what saves work. */
    @Override
    public Rectangle2D clipBounds() {
        try {
            return transform.createInverse().createTransformedShape(area).getBounds2D();
        } catch (NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
    }

    @Override
    public RenderingHints renderingHints() {
        return hints;
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (value == null) hints.remove(key);
        else hints.put(key, value);
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public void applyTransform(AffineTransform other) {
        transform.concatenate(other);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float other) {
        opacity *= other;
    }

    @Override
    public SafeState safeState() {
        var kept = new Recorder(this);
        return () -> take(kept);
    }

    @Override
    public boolean supportsFilters() {
        throw new Untraceable("a filter");
    }

    @Override
    public boolean supportsColors() {
        return true;
    }

    @Override
    public boolean isSoftClippingEnabled() {
        return false;
    }
}
